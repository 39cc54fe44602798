#!/bin/sh
# Makes the fonts of the PDF (bot/desk/intake/sheet_pdf.py) from Debian's package fonts-noto-core: the letters clients
# write in, without hints for screens. Run it in this folder with the development environment on PATH.
set -eu
noto=${1:-/usr/share/fonts/truetype/noto}
small="--no-hinting --name-IDs=0,1,2,3,4,5,6,13,14 --notdef-outline"
latin="U+0020-007E,U+00A0-024F,U+0259,U+02B0-02FF,U+0300-036F,U+0400-052F,U+1E00-1EFF,U+2010-2027,U+2030-203A,U+20A0-20BF"
latin="$latin,U+2116,U+2190-2193,U+2212,U+FFFD"
for face in Regular Bold; do
  pyftsubset "$noto/NotoSans-$face.ttf" --unicodes="$latin" --layout-features=kern,mark,mkmk,ccmp $small \
    --output-file="NotoSans-$face.ttf"
done
script() {
  pyftsubset "$noto/NotoSans$1-Regular.ttf" --unicodes="U+0020,U+200C-200F,$2" --layout-features="$3" $small \
    --output-file="NotoSans$1-Regular.ttf"
}
script Arabic U+0600-06FF,U+0750-077F '*'
script Ethiopic U+1200-137C ''
script Georgian U+10A0-10FF,U+1C90-1CBF ''
script Armenian U+0530-058F,U+FB13-FB17 ''
script Hebrew U+0590-05FF,U+FB1D-FB4F mark,ccmp
script Devanagari U+0900-097F,U+25CC '*'
script Bengali U+0964-0965,U+0980-09FF,U+25CC '*'
script Gurmukhi U+0964-0965,U+0A00-0A7F,U+25CC '*'
script Tamil U+0B80-0BFF,U+25CC '*'
script Sinhala U+0D80-0DFF,U+25CC '*'
script Thai U+0E00-0E7F,U+25CC '*'
script Khmer U+1780-17FF,U+25CC '*'
script Myanmar U+1000-109F,U+25CC '*'
script Tifinagh U+2D30-2D7F ''
