#!/bin/sh
# Makes the fonts of the PDF (bot/desk/sheet_pdf.py) from Debian's package fonts-noto-core: the letters of the languages
# that are offered, without hints for screens. Run it in this folder with the development environment on PATH.
set -eu
noto=${1:-/usr/share/fonts/truetype/noto}
small="--no-hinting --name-IDs=0,1,2,3,4,5,6,13,14 --notdef-outline"
latin="U+0020-007E,U+00A0-017F,U+0218-021B,U+0259,U+0300-030C,U+0327,U+0400-04FF,U+1E00-1EFF,U+2010-2027,U+2030-203A"
latin="$latin,U+20AC,U+2116,U+2190-2193,U+2212"
for face in Regular Bold; do
  pyftsubset "$noto/NotoSans-$face.ttf" --unicodes="$latin" --layout-features=kern,mark,ccmp $small \
    --output-file="NotoSans-$face.ttf"
done
pyftsubset "$noto/NotoSansArabic-Regular.ttf" --unicodes="U+0020,U+0600-06FF,U+0750-077F,U+200C-200F" \
  --layout-features='*' $small --output-file=NotoSansArabic-Regular.ttf
pyftsubset "$noto/NotoSansEthiopic-Regular.ttf" --unicodes="U+0020,U+1200-137C" --layout-features= $small \
  --output-file=NotoSansEthiopic-Regular.ttf
