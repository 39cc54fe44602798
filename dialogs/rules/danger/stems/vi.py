"""Stems of danger in Vietnamese."""

STEMS = """
WANT =muốn =mún =định =tính =sẽ =ước =mong =thích =đang_=tính =có_=ý_=định =chỉ_=muốn =sắp
NEG =không =ko =k =hok =hông =hong =khum =kh =khong =chẳng =chả =đừng =chưa =hổng =éo =đéo =hết =kg =hem
NOTWANT =không_=muốn =ko_=muốn =k_=muốn =chẳng_=muốn =hông_=muốn =không_=mún =ko_=mún =chả_=muốn =không_=thích
NOTWANT =đéo_=muốn =không_=chịu
NOMORE =nữa =không_=chịu_=nổi =chịu_=hết_=nổi =hết_=chịu_=nổi =không_=nổi_=nữa =ko_=nổi_=nữa =kiệt_=sức =hết_=sức_=rồi
NOMORE =không_=còn_=sức =tuyệt_=vọng =bế_=tắc =hết_=hy_=vọng =chịu_=không_=nổi =không_=còn =hết_=nổi =không_=nổi
NOMORE =ko_=còn
SELF =mình =bản_=thân =tự =chính_=mình =mik
ME =tôi =tui =em =con =mình =tao =tớ =chúng_=tôi =tụi_=em =bọn_=em =cháu =mik =mẹ_=con_=tôi =con_=tôi
REL =bố =ba =cha =bố_=dượng =dượng =cha_=dượng =chú =cậu =bác =anh_=trai =anh_=rể =chồng =chồng_=em =bạn_=trai
REL =người_=yêu =nyc =ck =sếp =chủ =thầy =thầy_=giáo =huấn_=luyện_=viên =chủ_=nhà =hàng_=xóm =bạn_=cùng_=phòng =má
REL =mẹ_=kế =dì_=ghẻ =ông_=chủ =môi_=giới =mẹ =ông_=nội =ông_=ngoại =anh_=họ =ổng =chủ_=tiệm =bồ
KID =đứa_=bé =đứa_=trẻ =em_=bé =bé =cháu_=bé =con_=tôi =con_=em =con_=gái =con_=trai =thằng_=bé =con_=bé =em_=gái
KID =em_=trai =trẻ_=con =trẻ_=em =đứa_=con =thằng_=cu =bé_=gái =bé_=trai =con_=nhỏ =sơ_=sinh =con_=hàng_=xóm
CHILDREN =các_=con =mấy_=đứa_=nhỏ =mấy_=đứa_=con =lũ_=trẻ =bọn_=trẻ =tụi_=nhỏ =con_=tôi =mấy_=đứa =các_=cháu =con_=cái
CHILDREN =mấy_=nhóc =sắp_=nhỏ =con_=nhỏ =hai_=con =con_=em =hai_=đứa
MEN =đàn_=ông =người_=lạ =mấy_=ông =khách =ông_=già =lão_=già =gã =thằng_=cha =mấy_=thằng =khách_=lạ
NOBODY =không_=ai =ko_=ai =k_=ai =chẳng_=ai =chả_=ai =không_=một_=ai
FORCE =ép =bắt =bị_=ép =ép_=buộc =bắt_=ép =cưỡng_=ép =ép_=em =ép_=con =bắt_=em_=phải =bắt_=con_=phải =ép_=tôi
FORCE =bắt_=phải =ép_=uổng =cưỡng =buộc =phải
FEAR =sợ =lo_=sợ =sợ_=hãi =hoảng_=sợ =rất_=sợ =sợ_=lắm =sợ_=quá =khiếp_=sợ =run =em_=sợ =tôi_=sợ =con_=sợ =hoảng
HOME =nhà =về_=nhà =ở_=nhà =trong_=nhà =về
ROOM =phòng =trong_=phòng =căn_=hộ =tầng_=hầm =nhà_=tắm =nhà =nhà_=kho =nhà_=vệ_=sinh =hầm
OUT =ra_=ngoài =ra_=khỏi_=nhà =đi_=ra =đi_=đâu =ra_=đường =ra_=khỏi =đi_=chơi =ngoài
DAYS =ngày =hai_=ngày =2_=ngày =3_=ngày =mấy_=ngày =hôm_=qua =cả_=ngày =từ_=hôm_=qua =mấy_=hôm =mấy_=bữa =ba_=ngày
DAYS =hai_=hôm =suốt_=ngày =tuần =hôm_=kia =bữa
SOON =hôm_=nay =mai =ngày_=mai =tối_=nay =đêm_=nay =sáng_=mai =thứ_=hai =thứ_=ba =thứ_=tư =thứ_=năm =thứ_=sáu
SOON =thứ_=bảy =chủ_=nhật =tuần_=này =tuần_=sau =sắp =mốt =sắp_=tới =sáng
TONIGHT =tối_=nay =đêm_=nay =hôm_=nay =tối_=ni =nay =bữa_=nay
NIGHT =đêm =ban_=đêm =buổi_=tối =mỗi_=đêm =nửa_=đêm =khuya =tối
MONEY =tiền =đồng_=nào =xu =tiền_=bạc =euro =lương =một_=xu
LETTER =thư =giấy =quyết_=định =giấy_=tờ_=gửi =công_=văn =bescheid =giấy_=báo =từ_=chối =lá_=thư
COUNTRY =việt_=nam =vn =nước_=tôi =quê =về_=nước =ý =hy_=lạp =ba_=lan =pháp =séc =bungari =hungary =rumani =litva
COUNTRY =latvia =nước
ABROAD =việt_=nam =về_=vn =về_=việt_=nam =về_=quê =về_=nước
DANGER =nguy_=hiểm =nguy_=cấp =khẩn_=cấp =cấp_=cứu =cứu_=mạng =nguy_=đến_=tính_=mạng =nguy_=hiểm_=tính_=mạng
AGE =12 =13 =14 =15 =16 =17 =vị_=thành_=niên =chưa_=đủ_=tuổi =chưa_=đủ_=18 =còn_=nhỏ =còn_=bé
SUICIDE =tự_=tử =tự_=sát =quyên_=sinh =tự_=kết_=liễu =kết_=liễu_=đời =kết_=liễu_=cuộc_=đời =tutu =tự_=tu =t_=tử
SUICIDE =tự_=kết_=thúc =kết_=thúc_=cuộc_=đời =kết_=thúc_=cuộc_=sống =tự_=tữ =kết_=thúc_=tất_=cả
KILLSELF =tự_=giết =giết_=mình =giết_=bản_=thân =tự_=kết_=thúc_=đời =kết_=thúc_=cuộc_=đời =kết_=thúc_=cuộc_=sống
KILLSELF =treo_=cổ =thắt_=cổ =nhảy_=lầu =nhảy_=cầu =nhảy_=sông =uống_=thuốc_=tự =uống_=thuốc_=chết =cắt_=cổ_=tay_=chết
KILLSELF =đâm_=đầu_=vào_=xe =đâm_=đầu_=vào_=tàu =nhảy_=xuống_=sông =đi_=tự_=tử =tự_=thiêu =chấm_=dứt_=cuộc_=đời
KILLSELF =chấm_=dứt_=cuộc_=sống =lao_=vào_=tàu =cắt_=mạch_=máu =rạch_=cổ_=tay =cắt_=cổ_=tay =uống_=thuốc_=sâu
KILLSELF =lao_=đầu_=vào
DEADWISH =chết_=đi =chết_=quách =muốn_=chết =mún_=chết =chết_=cho_=xong =chết_=cho_=rồi =chết_=còn_=hơn =thà_=chết
DEADWISH =chết_=luôn =ước_=gì_=chết =giá_=mà_=chết =ước_=gì_=mình_=chết =muốn_=biến_=mất =biến_=mất_=mãi
DEADWISH =biến_=mất_=luôn =không_=thức_=dậy_=nữa =không_=tỉnh_=dậy_=nữa =ngủ_=mãi =ngủ_=luôn =ngủ_=mãi_=không
DEADWISH =không_=nên_=sinh_=ra =không_=được_=sinh_=ra =đừng_=sinh_=ra =giá_=như_=không_=có =ước_=không_=tồn_=tại
DEADWISH =sống_=để_=làm_=gì =sống_=làm_=gì =sống_=chi =không_=có_=lý_=do_=sống =không_=còn_=lý_=do =muốn_=ra_=đi_=mãi
DEADWISH =chết_=sướng_=hơn =chết_=đi_=cho =không_=muốn_=tỉnh =không_=muốn_=thức_=dậy =ngủ_=mãi_=mãi
DEADWISH =không_=còn_=lý_=do_=sống =không_=tồn_=tại
DIE =chết =ra_=đi =qua_=đời =chết_=mất =lìa_=đời =mất_=đi =chếc
DEATH =cái_=chết =sự_=chết =chết
LIVE =sống =tồn_=tại =sống_=tiếp =sống_=nữa
NOLIVE =không_=muốn_=sống =ko_=muốn_=sống =k_=muốn_=sống =hông_=muốn_=sống =chẳng_=muốn_=sống =chả_=muốn_=sống
NOLIVE =không_=thiết_=sống =hết_=muốn_=sống =không_=còn_=muốn_=sống =ko_=còn_=muốn_=sống =sống_=không_=nổi =chán_=sống
NOLIVE =mệt_=mỏi_=với_=cuộc_=sống =chán_=đời =không_=mún_=sống =khong_=muon_=song =không_=sống_=nổi =hết_=thiết_=sống
NOLIVE =ghét_=cuộc_=sống
LIFE =cuộc_=sống =cuộc_=đời =đời =sự_=sống =mạng_=sống =đời_=này =cuộc_=sống_=này
ENDV =kết_=thúc =chấm_=dứt =chán =mệt_=mỏi =quá_=mệt =vô_=nghĩa =vô_=dụng =vô_=giá_=trị =ghét =hết_=ý_=nghĩa
ENDV =chịu_=đựng =chán_=ghét =mệt_=lắm_=rồi
KILL =giết =giết_=chết =giet =hạ_=sát =thủ_=tiêu =đâm_=chết
HANG =treo_=cổ =thắt_=cổ =dây_=thừng =thòng_=lọng =treo_=lên
JUMP =nhảy =nhảy_=xuống =lao_=xuống =nhảy_=từ =gieo_=mình
HIGH =lầu =tầng =cầu =cửa_=sổ =ban_=công =mái_=nhà =sân_=thượng =tàu =đường_=ray =sông =tầng_=thượng
BETTER =tốt_=hơn =hay_=hơn =sướng_=hơn =thà =đỡ_=hơn =còn_=hơn
PILLS =thuốc =viên_=thuốc =thuốc_=ngủ =viên =thuốc_=giảm_=đau =paracetamol =panadol =uống_=thuốc =thuốc_=tây
PILLS =vỉ_=thuốc =liều_=thuốc
GATHER =gom =để_=dành =tích_=trữ =tích =giấu =gom_=góp =dành_=dụm =trữ =gom_=thuốc =để_=dành_=thuốc
BURDEN =gánh_=nặng =là_=gánh_=nặng =không_=có_=em_=thì =không_=có_=tôi_=thì =không_=có_=con_=thì =mình_=chết_=thì_=mọi
BURDEN =không_=ai_=cần =không_=ai_=thương =ko_=ai_=cần =làm_=phiền_=mọi_=người =vắng_=mình_=sẽ_=tốt =thừa_=thãi
BURDEN =không_=có_=mình_=sẽ =không_=có_=tôi_=sẽ =không_=có_=em_=sẽ =chẳng_=ai_=cần
GOODBYE =vĩnh_=biệt =tạm_=biệt_=mãi =lời_=cuối =lần_=cuối =chăm_=sóc_=con_=tôi =lo_=cho_=con_=tôi =khi_=tôi_=chết
GOODBYE =khi_=em_=chết =nếu_=tôi_=chết =sau_=khi_=tôi_=đi =xin_=lỗi_=vì_=tất_=cả =di_=chúc =thư_=tuyệt_=mệnh
GOODBYE =khi_=tôi_=không_=còn =khi_=em_=không_=còn =khi_=con_=không_=còn =chăm_=sóc_=mẹ_=giúp
CUT =cắt =rạch =cứa =cào =khứa =rạch_=tay =cắt_=tay =rạch_=da =cắt_=da
CUTSELF =rạch_=tay =cắt_=tay =cứa_=tay =rạch_=cổ_=tay =cắt_=cổ_=tay =tự_=cắt =tự_=rạch =tự_=cứa =rạch_=da
CUTSELF =cắt_=da_=thịt =khứa_=tay =rạch_=đùi =rạch_=chân =cắt_=vào_=tay =rạch_=mình =cắt_=mình =tự_=cào =selfharm
CUTSELF =tự_=làm_=đau =tự_=hại =tự_=làm_=tổn_=thương =self_=harm
BURN =đốt =dí =tàn_=thuốc =thuốc_=lá =bỏng =phỏng =châm =nóng =dí_=thuốc =tự_=đốt =đốt_=tay =bị_=bỏng =dí_=thuốc_=lá
BURN =châm_=thuốc
HARM =làm_=đau =làm_=hại =tổn_=thương =gây_=thương_=tích =hại =đau =làm_=tổn_=thương =hành_=hạ
HARMSELF =tự_=làm_=đau =tự_=hại =tự_=hành_=hạ =tự_=gây_=thương_=tích =làm_=đau_=bản_=thân =làm_=đau_=mình
HARMSELF =làm_=hại_=bản_=thân =làm_=hại_=mình =hành_=hạ_=bản_=thân =tự_=làm_=tổn_=thương =làm_=tổn_=thương_=bản_=thân
HARMSELF =tự_=ngược_=đãi =tự_=huỷ_=hoại =tự_=hủy_=hoại =tự_=cắn =trừng_=phạt_=bản_=thân =dí_=thuốc_=vào_=tay
HARMSELF =hại_=bản_=thân =tự_=làm_=mình_=đau =tổn_=thương_=bản_=thân =làm_=đau_=chính
HITSELF =tự_=đánh =tự_=tát =đập_=đầu_=vào_=tường =đập_=đầu =tự_=đấm =đấm_=vào_=tường =đấm_=tường =đập_=tay_=vào_=tường
HITSELF =tự_=đập =đánh_=mình =đập_=đầu_=vào
ARM =tay =cổ_=tay =cánh_=tay =chân =đùi =da =bắp_=tay
BLADE =dao =dao_=lam =lưỡi_=lam =dao_=cạo =kéo =dao_=rọc_=giấy =mảnh_=kính =mảnh_=chai =thủy_=tinh =lưỡi_=dao
BLADE =cầm_=dao =con_=dao =dao_=rọc
SCARS =sẹo =vết_=thương =vết_=cắt =vết_=rạch =vết_=sẹo
HIT =đánh =đập =tát =đấm =đá =đánh_=đập =đánh_=đòn =uýnh =oánh =táng =thụi =quất =vụt =roi =thắt_=lưng =dây_=nịt
HIT =cây_=roi =đạp =xô =đẩy =đánh_=dã_=man =bạt_=tai =bợp =dập =quánh =nện =cho_=ăn_=đòn =ăn_=đòn =hay_=đánh
HIT =toàn_=đánh =cứ_=đánh =bố_=đánh =ba_=đánh =cha_=đánh =chồng_=đánh =mẹ_=đánh =dượng_=đánh =anh_=trai_=đánh
HIT =nó_=đánh =ổng_=đánh =đánh_=bằng =đánh_=vào =tát_=vào =tát_=tai =đấm_=đá =đấm_=vào =đá_=vào_=người =roi_=vọt
HIT =bạo_=hành =quất_=roi
HITME =đánh_=tôi =đánh_=em =đánh_=con =đánh_=mình =đánh_=tui =đập_=em =đập_=tôi =tát_=em =tát_=tôi =tát_=con =đấm_=em
HITME =đấm_=tôi =đá_=em =đá_=tôi =đạp_=em =đạp_=tôi =quánh_=em =quánh_=con =uýnh_=em =oánh_=em =đánh_=cháu =đánh_=mẹ
HITME =đánh_=đập_=em =đánh_=đập_=tôi =lấy_=dây_=nịt_=đánh =đánh_=bằng_=thắt_=lưng =đánh_=vợ =ra_=tay_=với
HITME =bạo_=lực_=gia_=đình =vũ_=phu
PASSIVEHIT =bị_=đánh =bị_=đập =bị_=tát =bị_=đấm =bị_=quánh =bị_=đánh_=đập =bị_=đá =bị_=ăn_=đòn =bị_=đòn =bị_=uýnh
PASSIVEHIT =bị_=oánh =bị_=hội_=đồng =bị_=đánh_=hội_=đồng =bị_=bạo_=hành =bị_=bạo_=lực =bị_=tát_=vào =bị_=chồng_=đánh
PASSIVEHIT =bị_=bố_=đánh =bị_=ba_=đánh =bị_=mẹ_=đánh =bị_=hành_=hung
THREAT =đe_=dọa =dọa =doạ =hăm_=dọa =đe =tống_=tiền =uy_=hiếp =hù =hăm =đe_=doạ =khủng_=bố
THREATME =dọa_=em =dọa_=tôi =dọa_=con =đe_=dọa_=em =đe_=dọa_=tôi =dọa_=giết =hăm_=giết =doạ_=em =doạ_=giết
THREATME =uy_=hiếp_=em =hăm_=dọa_=em =hù_=em =dọa_=đánh =hăm_=dọa =bị_=đe_=dọa =bị_=dọa
WEAPON =dao =súng =rìu =búa =gậy =mã_=tấu =kiếm =thanh_=sắt =cầm_=dao =con_=dao =dao_=đâm =cây_=búa
STRANGLE =bóp_=cổ =siết_=cổ =xiết_=cổ =thắt_=cổ_=em =bóp_=họng =chẹn_=cổ =bịt_=mũi =bịt_=miệng =bóp_=cỗ
NECK =cổ =họng =cổ_=em =cổ_=họng =vào_=cổ =ở_=cổ
SQUEEZE =bóp =siết =xiết =chẹn =ghì
HAIR =tóc =nắm_=tóc =giật_=tóc =kéo_=tóc =túm_=tóc
WALL =tường =vào_=tường
LOCK =nhốt =khóa =khoá =giam =khóa_=cửa =khoá_=cửa =giam_=giữ =nhốt_=lại =nhốt_=trong =khóa_=trái_=cửa =giam_=lỏng
LOCKME =nhốt_=em =nhốt_=tôi =nhốt_=con =nhốt_=mình =giam_=em =giam_=tôi =khóa_=em =bị_=nhốt =bị_=giam =bị_=giam_=giữ
LOCKME =bị_=khóa_=trong =khóa_=cửa_=nhốt =nhốt_=tui =giam_=lỏng =nhốt_=trong
NOTLET =không_=cho_=ra =không_=cho_=em_=ra =không_=cho_=con_=ra =không_=cho_=tôi_=ra =ko_=cho_=ra =ko_=cho_=em_=ra
NOTLET =k_=cho_=ra =không_=cho_=đi =cấm_=ra_=ngoài =không_=được_=ra_=ngoài =không_=được_=ra_=khỏi =ko_=được_=ra_=ngoài
NOTLET =cấm_=em_=ra =không_=cho_=ra_=khỏi_=nhà =không_=cho_=rời =cấm_=đi_=đâu =không_=cho_=ra_=ngoài
NOTLET =không_=cho_=ra_=khỏi =không_=cho_=đi_=đâu
PASSPORT =hộ_=chiếu =passport =điện_=thoại =giấy_=tờ =thẻ =căn_=cước =cccd =visa
TAKE =lấy =giữ =tịch_=thu =giấu =lấy_=mất =thu =cướp =không_=trả =không_=chịu_=trả =lấy_=hết =giấu_=mất =bị_=giữ
TAKE =giữ_=hết =giữ_=luôn =thu_=mất
KILLME =giết_=em =giết_=tôi =giết_=con =giết_=mình =giết_=tui =giết_=mày =giết_=cả_=nhà =giết_=chết_=em
KILLME =giết_=chết_=tôi =đòi_=giết =đòi_=giết_=em =dọa_=giết =muốn_=giết_=em =muốn_=giết_=tôi =sẽ_=giết =đâm_=chết_=em
KILLME =đâm_=em =chém_=em =chém_=chết =giết_=chúng_=tôi =giết_=cháu =đâm_=tôi =chém_=tôi =giết_=tao
BLOODY =bầm_=tím =bầm =bầm_=mắt =gãy_=tay =gãy_=xương =sưng =chảy_=máu_=mũi =thâm_=tím =rách_=môi =gãy_=răng =máu_=me
BLOODY =tím_=mắt =vết_=bầm
FOLLOW =theo_=dõi =bám_=theo =theo_=em =rình =đi_=theo_=em =theo_=sau_=em =chờ_=em_=trước =rình_=rập =stalk
FOLLOW =theo_=dõi_=tôi =theo_=dõi_=em =đi_=theo_=tôi
TORTURE =tra_=tấn =hành_=hạ =đày_=đọa =hành_=hạ_=em =hành_=hạ_=con =tra_=khảo =hành_=xác
MISTREAT =ngược_=đãi =bạo_=hành =sỉ_=nhục =chửi_=bới =chửi_=rủa =lăng_=mạ =bắt_=nạt =đối_=xử_=tệ =hành_=hạ
MISTREAT =bạo_=lực_=gia_=đình =chửi_=đánh =bóc_=lột =chửi_=mắng_=đánh =như_=nô_=lệ
RAPE =hiếp =hiếp_=dâm =cưỡng_=hiếp =cưỡng_=bức =xâm_=hại =xâm_=hại_=tình_=dục =lạm_=dụng =lạm_=dụng_=tình_=dục
RAPE =quấy_=rối =sàm_=sỡ =dâm_=ô =bị_=hiếp =bị_=xâm_=hại =cưỡng_=dâm =giở_=trò =giở_=trò_=đồi_=bại =hấp_=diêm
RAPE =bị_=lạm_=dụng =biến_=thái =ấu_=dâm =hãm_=hiếp =hiếp_=em
TOUCH =sờ =sờ_=mó =mó =đụng_=chạm =chạm_=vào =mò =động_=vào =vuốt_=ve =rờ =rờ_=mó =bóp_=mông =đụng_=vào =sờ_=soạng
TOUCH =sờ_=vào =sờ_=ngực =sờ_=mông =động_=chạm =mò_=vào_=người =ôm_=hôn
TOUCHME =sờ_=em =sờ_=con =sờ_=tôi =sờ_=vào_=người =sờ_=soạng =đụng_=chạm_=em =rờ_=em =rờ_=người =sờ_=mó_=em =sờ_=ngực
TOUCHME =sờ_=mông =bóp_=ngực =bóp_=vú =chạm_=vào_=người =hôn_=em =ôm_=hôn_=em =cưỡng_=hôn =sờ_=đùi =sờ_=vùng_=kín
TOUCHME =sờ_=vào_=em =sờ_=người_=em =sờ_=vú =đụng_=vào_=người =thò_=tay_=vào =chui_=vào_=giường =vào_=giường_=em
TOUCHME =vào_=giường_=con =bắt_=em_=sờ =bắt_=con_=sờ =sờ_=chỗ_=kín =bóp_=mông
BODY =ngực =mông =vùng_=kín =chỗ_=kín =giữa_=hai_=chân =cơ_=thể =thân_=thể =vú =người_=em =bộ_=phận_=sinh_=dục =bướm
BODY =quần_=lót =đít
UNDRESS =cởi_=quần =cởi_=áo =cởi_=đồ =cởi_=quần_=áo =cởi =lột_=đồ =lột_=quần =tụt_=quần =thoát_=y =lột_=quần_=áo
UNDRESS =cởi_=hết
NAKED =khỏa_=thân =khoả_=thân =trần_=truồng =trần =nude =ở_=truồng =không_=mặc_=gì =lõa_=thể
PHOTO =ảnh =hình =video =clip =tấm_=hình =hình_=ảnh =quay_=phim =chụp
NAKEDPHOTO =ảnh_=nóng =clip_=nóng =ảnh_=khỏa_=thân =ảnh_=nude =hình_=khỏa_=thân =hình_=nude =ảnh_=sex =clip_=sex
NAKEDPHOTO =hình_=nóng =video_=nóng =ảnh_=nhạy_=cảm =clip_=nhạy_=cảm =ảnh_=khoả_=thân =ảnh_=trần =ảnh_=khỏa
NAKEDPHOTO =hình_=nhạy_=cảm =nudes
EXTORT =tung_=lên_=mạng =đăng_=lên_=mạng =gửi_=cho_=mọi_=người =gửi_=cho_=cả =phát_=tán =tung_=ảnh =tung_=clip
EXTORT =up_=lên_=mạng =đăng_=lên_=face =gửi_=cho_=gia_=đình =tung_=lên =tung_=hết =đăng_=lên
SELL =bán =bán_=dâm =bán_=thân =mại_=dâm =tiếp_=khách =làm_=gái =đi_=khách =lầu_=xanh =buôn_=người
SELLME =bán_=em =bán_=tôi =bán_=con =bị_=bán =bắt_=tiếp_=khách =ép_=bán_=dâm =bắt_=bán_=dâm =ép_=tiếp_=khách
SELLME =bắt_=làm_=gái =bị_=lừa_=bán =bán_=sang =ép_=làm_=gái =buôn_=người =bị_=bán_=cho =bán_=cho_=đàn_=ông
SELLME =bắt_=tôi_=tiếp =bắt_=em_=tiếp_=khách =tiếp_=khách
SEX =quan_=hệ =sex =ngủ_=với =làm_=tình =tình_=dục =ngủ_=cùng =chịch =đụ =xếp_=hình =bú_=cu =qhtd
BED =giường =lên_=giường =vào_=phòng_=em =vào_=phòng_=con =chui_=vào_=giường =vào_=phòng_=tôi =leo_=lên_=giường
MARRY =cưới =lấy_=chồng =lấy_=vợ =kết_=hôn =đám_=cưới =hôn_=nhân =đính_=hôn =cưới_=chồng =lấy_=ông =gả
MARRYME =ép_=em_=lấy =ép_=con_=lấy =ép_=em_=cưới =bắt_=em_=lấy =bắt_=em_=cưới =bắt_=con_=lấy =gả_=em =gả_=con =gả_=tôi
MARRYME =bắt_=lấy_=chồng =ép_=lấy_=chồng =ép_=tôi_=lấy =bắt_=tôi_=lấy =bắt_=cưới =ép_=lấy =ép_=kết_=hôn
MARRYME =phải_=lấy_=chồng =bắt_=tôi_=cưới
MARRYOFF =ép_=cưới =ép_=hôn =ép_=gả =gả_=bán =gả_=chồng =tảo_=hôn =hôn_=nhân_=cưỡng_=ép =gả_=đi =cưỡng_=hôn =bắt_=gả
MARRYOFF =bị_=ép_=cưới =bị_=ép_=gả =bị_=ép_=lấy =bị_=gả =ép_=lấy =bắt_=lấy_=chồng =bắt_=em_=lấy =bắt_=tôi_=lấy
MARRYOFF =bắt_=con_=lấy =gả_=em =gả_=tôi =gả_=con =ép_=duyên =bắt_=vợ
FGM =cắt_=âm_=vật =cắt_=bộ_=phận_=sinh_=dục =cắt_=bì_=nữ =cắt_=vùng_=kín =cắt_=âm_=đạo =cắt_=bao_=quy =cắt_=bộ_=phận
RETURNNOT =không_=quay_=lại =không_=cho_=quay_=lại =không_=cho_=về_=đức =bỏ_=lại_=đó =bỏ_=em_=ở_=lại =để_=em_=ở_=lại
RETURNNOT =vé_=một_=chiều =không_=trở_=lại =bỏ_=tôi_=ở_=đó =ko_=cho_=về_=lại =không_=cho_=về =không_=được_=quay
KIDNAP =bắt_=cóc =cướp_=con =bắt_=con_=tôi =bị_=bắt_=cóc =bắt_=đi =lừa_=đi =bắt_=vợ =cướp_=vợ =mang_=con_=đi
KIDNAP =ép_=lên_=xe =bắt_=mất_=con =bị_=bắt_=đi
SLEEP =ngủ =ở_=lại_=đêm =ngủ_=qua_=đêm =qua_=đêm =trú =tá_=túc =ngủ_=nhờ =ngủ_=ở =chỗ_=ngủ =chỗ_=ở =đi_=ngủ =ngủ_=đâu
SLEEP =để_=ngủ =ngủ_=lại =ngủ_=ngoài =ngủ_=trong =ở_=trọ =nhà_=trọ
NOPLACE =không_=có_=chỗ =không_=có_=chỗ_=ngủ =không_=có_=chỗ_=ở =ko_=có_=chỗ =k_=có_=chỗ =hết_=chỗ
NOPLACE =không_=biết_=ngủ_=đâu =không_=biết_=ngủ_=ở_=đâu =không_=biết_=đi_=đâu =ko_=biết_=đi_=đâu =ko_=biết_=ngủ
NOPLACE =không_=nơi_=nương_=tựa =không_=có_=nhà =ko_=có_=nhà =không_=nhà =không_=có_=nơi_=ở =không_=có_=nơi_=ngủ
NOPLACE =ngủ_=đâu =đi_=đâu_=về_=đâu =không_=còn_=nơi =chẳng_=có_=chỗ =không_=chỗ_=ngủ =không_=có_=nơi_=nào =không_=chỗ
NOPLACE =không_=biết_=ngủ =ko_=chỗ =không_=nơi =không_=có_=nơi
STREET =đường =ngoài_=đường =vỉa_=hè =nhà_=ga =ga_=tàu =công_=viên =gầm_=cầu =trong_=xe =bến_=xe =ngoài_=trời =ghế_=đá
STREET =lề_=đường =ga
THROW =đuổi_=ra =đuổi_=ra_=khỏi_=nhà =đuổi_=em =đuổi_=tôi =đuổi_=con =bị_=đuổi =bị_=đuổi_=ra =tống_=ra
THROW =đuổi_=khỏi_=nhà =đuổi_=đi =đuổi_=ra_=đường =tống_=cổ =bị_=tống_=ra =đuổi_=cổ =vứt_=ra_=đường =đuổi_=nhà
THROW =bắt_=dọn_=ra =chủ_=nhà_=đuổi =quăng_=ra_=đường =bị_=đuổi_=nhà =đuổi_=ra_=khỏi
HOMELESS =vô_=gia_=cư =ngủ_=ngoài_=đường =ngủ_=ở_=ga =ngủ_=ở_=nhà_=ga =ngủ_=công_=viên =ngủ_=trong_=xe =ngủ_=gầm_=cầu
HOMELESS =ngủ_=vỉa_=hè =lang_=thang =ngủ_=bụi =sống_=ngoài_=đường =ra_=đường_=ở =ngủ_=ngoài_=trời =bơ_=vơ
HOMELESS =ngủ_=ngoài_=công_=viên =không_=nhà_=cửa =ở_=ngoài_=đường
COLD =lạnh =rét =lạnh_=cóng =mưa =tuyết =rét_=run =lạnh_=quá
EAT =ăn =ăn_=gì =ăn_=cơm =bú =được_=ăn =ăn_=uống
NOEAT =chưa_=có_=gì_=bỏ_=bụng =chưa_=ăn =không_=ăn_=gì =chưa_=ăn_=gì =chưa_=có_=gì_=ăn =ko_=ăn_=gì =chưa_=được_=ăn
NOEAT =nhịn_=ăn =nhịn_=đói
NOEAT =không_=được_=ăn =k_=ăn_=gì =không_=có_=gì_=ăn =không_=có_=gì_=để_=ăn =ko_=có_=gì_=ăn =k_=có_=gì_=ăn
NOEAT =chẳng_=có_=gì_=ăn =chưa_=bỏ_=gì_=vào_=bụng =bụng_=rỗng =chưa_=hột_=cơm =không_=có_=miếng_=nào
NOEAT =chưa_=ăn_=miếng_=nào =không_=ăn =ko_=ăn =chưa_=có_=gì_=vào_=bụng =không_=có_=gì_=bỏ_=bụng =k_=ăn
NOEAT =không_=cho_=ăn
HUNGER =đói =đói_=bụng =đói_=quá =đói_=lắm =đói_=lả =đói_=meo =đói_=khát =cồn_=cào =đói_=ăn =thiếu_=ăn =rất_=đói
HUNGER =bị_=đói =đang_=đói =đói_=rã =đói_=run =nhịn_=đói =cơn_=đói
STARVE =chết_=đói =sắp_=chết_=đói =chết_=vì_=đói =đói_=lả =đói_=sắp_=chết =đói_=muốn_=xỉu =đói_=xỉu =đói_=rã_=họng
STARVE =nhịn_=đói =đói_=rã_=ruột =con_=đói_=khóc =đói_=khát =đói_=meo =con_=đói_=bụng =con_=bị_=đói =các_=con_=đói
STARVE =con_=đói_=quá =bọn_=trẻ_=đói =con_=tôi_=đói =bị_=bỏ_=đói =bỏ_=đói =đói_=mấy_=ngày =đi_=ngủ_=đói
STARVE =nhặt_=thức_=ăn =bới_=rác
FOOD =cơm =đồ_=ăn =thức_=ăn =bánh_=mì =sữa =tã =bỉm =gạo =mì =thực_=phẩm =sữa_=cho_=con =đồ_=ăn_=cho_=con =cháo
FOOD =sữa_=bột =sữa_=cho =hộp_=sữa =uống_=sữa =tã_=lót =tã_=giấy =mì_=gói =mì_=tôm
NOFOOD =không_=có_=đồ_=ăn =hết_=đồ_=ăn =không_=còn_=đồ_=ăn =không_=còn_=gì_=ăn =hết_=gạo =hết_=sữa =tủ_=lạnh_=trống
NOFOOD =tủ_=lạnh_=rỗng =tủ_=lạnh_=không_=còn =ko_=có_=đồ_=ăn =k_=có_=đồ_=ăn =không_=có_=thức_=ăn =hết_=thức_=ăn
NOFOOD =không_=có_=sữa =không_=có_=cơm =không_=có_=gạo =không_=có_=bỉm =hết_=bỉm =hết_=tã =không_=còn_=sữa
NOFOOD =không_=có_=gì_=cho_=con_=ăn =không_=có_=gì_=bỏ_=bụng =không_=có_=cái_=ăn =hết_=cái_=ăn =nhà_=hết_=gạo
NOFOOD =không_=có_=gì_=nấu =không_=có_=gì_=ăn =không_=có_=gì_=để_=ăn =không_=còn_=gì_=để_=ăn =ko_=có_=gì_=ăn
NOFOOD =chẳng_=có_=gì_=ăn
EMPTY =trống =rỗng =hết =hết_=sạch =trống_=trơn =trống_=rỗng =trống_=không
MONEYFOOD =tiền_=ăn =tiền_=mua_=đồ_=ăn =tiền_=mua_=sữa =tiền_=mua_=bánh =tiền_=mua_=gạo =tiền_=mua_=thức_=ăn
MONEYFOOD =tiền_=mua_=cơm =tiền_=mua_=bỉm =tiền_=mua_=tã =tiền_=để_=ăn =tiền_=mua_=đồ_=cho_=con =mua_=đồ_=ăn
MONEYFOOD =mua_=sữa_=cho =tiền_=chợ
DEPORT =trục_=xuất =trục_=suất =abschiebung =abschieben =abschib =dublin =trả_=về_=nước =bị_=trục_=xuất
DEPORT =lệnh_=trục_=xuất =buộc_=hồi_=hương =cưỡng_=chế_=về_=nước =đuổi_=về_=nước =đuổi_=khỏi_=đức =abschieb
DEPORT =bị_=trả_=về
DEPORTME =trục_=xuất_=em =trục_=xuất_=tôi =trục_=xuất_=chúng_=tôi =bị_=trục_=xuất =sắp_=bị_=trục_=xuất
DEPORTME =sẽ_=bị_=trục_=xuất =bị_=đuổi_=về_=nước =bị_=trả_=về =bị_=đuổi_=về_=việt_=nam =trả_=em_=về =đưa_=về_=nước
DEPORTME =bị_=đưa_=về_=nước =gửi_=trả_=về =đuổi_=về_=vn =bị_=đuổi_=khỏi_=đức =trục_=xuất_=chúng =sắp_=bị_=trục
DEPORTME =trục_=xuất_=chồng =trục_=xuất_=gia_=đình =đuổi_=về_=việt
DETENTION =trại_=giam =tạm_=giam =nhà_=tù =trại_=tạm_=giam =bị_=bắt_=giam =haft =giam_=trục_=xuất =bị_=bắt
DETENTION =nhà_=tù_=trục
SENDBACK =trả_=về =gửi_=về =gửi_=trả =đưa_=về =trả_=lại =đuổi_=về =bị_=trả =đưa_=trở_=lại =bắt_=về =đưa_=về_=nước
SENDBACK =bị_=đưa_=về =đưa_=trả_=về =trả_=em_=về =trả_=tôi_=về =trả_=về_=ý
POLICE =cảnh_=sát =công_=an =polizei =cảnh_=sát_=đến
FETCH =đến_=bắt =tới_=bắt =đến_=đón =bắt =đến_=tìm =đứng_=trước_=cửa =gõ_=cửa =đập_=cửa =đến_=đưa =tới_=đưa =lôi_=đi
FETCH =trước_=cửa =bắt_=đi
FETCHME =bắt_=em =bắt_=tôi =bắt_=chúng_=tôi =đến_=bắt_=em =đến_=bắt_=tôi =tới_=bắt_=em =bắt_=chồng_=tôi =bắt_=bố_=em
FETCHME =bắt_=cả_=nhà =bắt_=gia_=đình =đưa_=em_=đi =áp_=giải =tới_=bắt_=tôi =cảnh_=sát_=đến_=bắt
FETCHME =cảnh_=sát_=trước_=cửa =cảnh_=sát_=đến_=nhà =đến_=bắt_=chúng =cảnh_=sát_=gõ
PLANE =máy_=bay =sân_=bay =chuyến_=bay =bay
LEAVE =rời_=khỏi_=đức =rời_=đức =phải_=rời_=khỏi =rời_=khỏi_=nước =rời_=khỏi =rời_=nước_=đức =phải_=về_=nước
LEAVE =phải_=rời_=đức =xuất_=cảnh =rời_=lãnh_=thổ =phải_=rời
SWALLOW =uống =nuốt =đã_=uống =uống_=hết =uống_=rồi =nuốt_=hết =lỡ_=uống =tọng
MANY =nhiều =cả_=vỉ =cả_=hộp =quá_=nhiều =hết_=vỉ =một_=nắm =hai_=mươi =ba_=mươi =cả_=lọ =hàng_=chục =cả_=đống
MANY =rất_=nhiều =20 =30 =hết_=lọ =nguyên_=vỉ
OVERDOSE =quá_=liều =uống_=quá_=liều =uống_=nhiều_=thuốc =uống_=cả_=vỉ =uống_=cả_=hộp =uống_=hết_=thuốc =uống_=cả_=lọ
OVERDOSE =sốc_=thuốc =uống_=cả_=nắm =uống_=quá_=nhiều_=thuốc =uống_=nắm_=thuốc =phê_=quá_=liều =sốc_=ma_=túy
OVERDOSE =quá_=nhiều_=thuốc =nguyên_=vỉ_=thuốc
NOBREATH =không_=thở_=được =ko_=thở_=được =k_=thở_=được =khó_=thở =không_=thở =nghẹt_=thở =ngạt_=thở =không_=thở_=nổi
NOBREATH =ngừng_=thở =thở_=không_=nổi =tắt_=thở =thở_=không_=được =hụt_=hơi =ngộp_=thở =tím_=tái =hết_=hơi
NOBREATH =thở_=không_=ra_=hơi =ko_=thở =hết_=thở =tím_=môi =k_=thở
BREATHE =thở =hít_=thở =hơi_=thở =thở_=nổi =thở_=được
BLEED =chảy_=máu =máu =ra_=máu =xuất_=huyết =mất_=máu =băng_=huyết =mất_=nhiều_=máu =máu_=chảy_=nhiều
BLEED =máu_=không_=ngừng =chảy_=máu_=không_=cầm =máu_=chảy =máu_=ra =máu_=khắp =máu_=me_=khắp =máu_=chảy_=khắp
MUCH =nhiều =quá =rất =khắp_=nơi =lênh_=láng =dữ_=dội =lắm =ồ_=ạt
NOTSTOP =không_=ngừng =không_=cầm_=được =ko_=cầm_=được =không_=cầm =ko_=ngừng =không_=dừng =mãi_=không_=ngừng
NOTSTOP =cầm_=không_=được
PREG =có_=bầu =có_=thai =mang_=thai =mang_=bầu =bầu =bầu_=bì =thai =có_=chửa
FAINT =bất_=tỉnh =ngất =ngất_=xỉu =xỉu =không_=tỉnh =không_=tỉnh_=dậy =ko_=tỉnh =không_=dậy_=được =hôn_=mê
FAINT =gọi_=không_=dậy =không_=phản_=ứng =lay_=không_=dậy =mất_=ý_=thức =gục_=xuống =nằm_=im_=không =ko_=phản_=ứng
FAINT =gọi_=không_=trả_=lời =ngất_=đi =bị_=ngất =gọi_=mãi_=không_=dậy =không_=cử_=động =lịm_=đi =mê_=man
POISON =thuốc_=độc =chất_=độc =thuốc_=trừ_=sâu =thuốc_=tẩy =nước_=tẩy =thuốc_=chuột =axit =nước_=rửa_=bát
POISON =thuốc_=diệt_=cỏ =ngộ_=độc =javen =nước_=rửa =uống_=nhầm
SEIZURE =co_=giật =động_=kinh =lên_=cơn =giật =sùi_=bọt_=mép =co_=quắp
HEART =đau_=tim =đau_=ngực =nhồi_=máu =đột_=quỵ =tức_=ngực =đau_=thắt_=ngực =tai_=biến =méo_=miệng
LABOUR =vỡ_=ối =chuyển_=dạ =sắp_=sinh =đau_=đẻ =sắp_=đẻ =đẻ_=rớt =em_=bé_=sắp_=ra =vỡ_=nước_=ối =đau_=bụng_=đẻ
ACCIDENT =tai_=nạn =xe_=tông =bị_=xe_=đụng =bị_=xe_=tông =rơi_=từ_=tầng =té_=lầu =ngã_=từ_=cửa_=sổ =bể_=đầu =vỡ_=đầu
ACCIDENT =ngã_=từ =chảy_=máu_=đầu =chết_=đuối =đuối_=nước =bị_=xe_=đâm =rơi_=từ =ngã_=lầu
UNWELL =sốt_=cao =bệnh_=nặng =ốm_=nặng =sốt_=40 =sốt_=li_=bì =rất_=mệt =nóng_=hầm_=hập =đau_=dữ_=dội =ói_=ra_=máu
UNWELL =nôn_=ra_=máu =sốt_=co_=giật =nguy_=kịch =sốt_=41 =ho_=ra_=máu =sốt
AMBULANCE =xe_=cấp_=cứu =cấp_=cứu =gọi_=cấp_=cứu =bác_=sĩ_=nhanh =gọi_=bác_=sĩ =xe_=cứu_=thương =cứu_=thương
ABUSE =bạo_=hành_=trẻ_=em =bạo_=hành_=con =ngược_=đãi_=trẻ =ngược_=đãi_=con =hành_=hạ_=con =hành_=hạ_=trẻ
ABUSE =hành_=hạ_=đứa =lạm_=dụng_=trẻ =xâm_=hại_=trẻ =bạo_=hành_=bé =hành_=hạ_=em_=bé =bạo_=hành_=trẻ =ngược_=đãi_=bé
ABUSE =hành_=hạ_=bé =xâm_=hại_=con
HITKID =đánh_=con =đánh_=bé =đánh_=đứa_=bé =đánh_=trẻ =đánh_=em_=gái =đánh_=em_=trai =đánh_=đứa_=con =đánh_=con_=nhỏ
HITKID =đánh_=mấy_=đứa =đánh_=con_=gái =đánh_=con_=trai =đánh_=em_=bé =đập_=con =tát_=con =tát_=bé =quất_=con
HITKID =đánh_=cháu =đánh_=thằng_=bé =đánh_=con_=bé =đánh_=đập_=con =đánh_=đập_=bé =đánh_=con_=dã_=man =bé_=bị_=đánh
HITKID =con_=bị_=đánh =lỡ_=tay_=đánh_=con =lỡ_=đánh_=con =tôi_=đánh_=con =em_=bé_=bị_=đánh =đánh_=trẻ_=con
HITKID =lắc_=em_=bé =đánh_=con_=tôi =đánh_=con_=mình =đánh_=đập_=trẻ =đánh_=bọn_=trẻ =đánh_=cháu_=bé
ALONE =một_=mình =có_=một_=mình =1_=mình =bỏ_=lại =bỏ_=mặc =để_=ở_=nhà_=một_=mình =bỏ_=một_=mình =ở_=nhà_=một_=mình
ALONE =bỏ_=rơi
HARMKID =làm_=đau_=bé =làm_=hại_=bé =làm_=đau_=em_=gái =làm_=hại_=em_=gái =làm_=hại_=em_=trai =làm_=đau_=con
HARMKID =làm_=đau_=em_=trai =nhốt_=bé =nhốt_=con_=nhỏ =trói_=con =dìm_=nước =châm_=thuốc_=vào_=con =bắt_=bé_=nhịn
HARMKID =bỏng_=con =làm_=hại_=con =làm_=hại_=đứa =sờ_=con_=gái =sờ_=con_=tôi =sờ_=em_=gái =sờ_=bé =lắc_=em_=bé
HARMKID =sờ_=trẻ
CRY =khóc =la_=hét =gào =kêu_=khóc =hét =khóc_=thét =khóc_=suốt_=đêm =gào_=khóc =khóc_=cả_=đêm =la_=khóc =khóc_=suốt
NEGLECT =bỏ_=đói =bỏ_=mặc =không_=cho_=ăn =ko_=cho_=ăn =bỏ_=bê =không_=chăm_=sóc =bỏ_=đói_=con =k_=cho_=ăn
NEGLECT =không_=cho_=con_=ăn =không_=tắm =dơ_=bẩn =bẩn_=thỉu =suy_=dinh_=dưỡng =không_=chăm_=sóc_=con
HELP =cứu =cứu_=em =cứu_=tôi =cứu_=với =giúp =giúp_=em =giúp_=tôi =giúp_=với =giúp_=mình =cứu_=con =cứu_=mạng
HELP =làm_=ơn_=giúp =sos =help =cần_=giúp =cứu_=tui =giúp_=đỡ =trợ_=giúp =cuu =giúp_=em_=với =giúp_=tôi_=với
HELP =ai_=đó_=giúp
CALL =gọi
WITH =với =về =điền =tìm =cho =làm
URGENT =gấp =khẩn_=cấp =nhanh =ngay =ngay_=bây_=giờ =làm_=ơn =nhanh_=lên =có_=ai =mau =mau_=lên =xin =gấp_=lắm =khẩn
URGENT =pls
FILL =tôi =em =cần =xin =làm_=ơn =với =chị =anh =ơi =con =trời_=ơi =ai =ạ =mọi_=người =đi =cô =chú =hello =alo =bạn
FILL =mình =có =của
LOL =haha =hihi =hehe =kkk =kkkk =hahaha =lol =kaka =hí_=hí =há_=há =xd =đùa_=tí
LAUGH =cười =cười_=chết =đùa =giỡn =nói_=đùa =trêu =cười_=ẻ =cười_=xỉu =vui =đùa_=thôi
BORED =chán_=học =chán_=quá =buồn_=chán =nhàm_=chán
THING =bài_=tập =bài_=thi =thi =đơn =mẫu_=đơn =ngữ_=pháp =cà_=phê =bóng_=đá =game =phim =sách =kẹt_=xe =giá
THING =trời_=nóng =công_=việc =toán =bài_=kiểm_=tra =tiếng_=đức =giày =deadline =tập_=gym
FINE =chỉ_=hỏi =hỏi_=thôi =chỉ_=hỏi_=thôi =em_=ổn =tôi_=ổn =không_=sao =trong_=phim =trong_=game =không_=ai_=đánh
FINE =không_=đánh_=em =không_=đánh_=tôi =không_=bị_=đánh =ngày_=xưa =lâu_=rồi =hỏi_=cho_=bài_=tập =nói_=đùa_=thôi
FINE =bài_=tập_=về_=nhà =mọi_=thứ_=ổn =không_=đánh
STORY =phim =truyện =game =bài_=hát =tin_=tức =tiểu_=thuyết =kịch =bài_=văn =sách =anime
SAID_SUICIDE =muốn_=chết =tự_=tử =tự_=sát =không_=muốn_=sống =kết_=liễu_=đời
SAID_SELFHARM =tự_=làm_=đau =rạch_=tay =tự_=làm_=hại
SAID_VIOLENCE =đánh_=tôi =đánh_=đập =bị_=đánh =dọa_=giết =đe_=dọa_=tôi =bạo_=lực =bạo_=hành =giết_=tôi =nhốt_=tôi
SAID_VIOLENCE =buôn_=người =đánh_=em =đánh_=con =đánh_=cháu =đánh_=mình =bố_=đánh =chồng_=đánh =ba_=đánh
SAID_VIOLENCE =bị_=chồng_=đánh =giết_=em
SAID_SEXUAL =hiếp_=dâm =cưỡng_=hiếp =sờ_=mó =lạm_=dụng_=tình_=dục =quấy_=rối_=tình_=dục
SAID_MARRIAGE =ép_=cưới =ép_=hôn =ép_=tôi_=lấy_=chồng =ép_=kết_=hôn
SAID_HOMELESS =không_=có_=chỗ_=ngủ =không_=có_=chỗ_=ở =ngủ_=ngoài_=đường =bị_=đuổi_=ra
SAID_HUNGER =không_=có_=gì_=ăn =đói_=quá =không_=có_=đồ_=ăn
SAID_DEPORTATION =bị_=trục_=xuất =trục_=xuất_=ngày_=mai
SAID_DANGER =nguy_=hiểm_=đến_=tính_=mạng =tôi_=đang_=gặp_=nguy_=hiểm =khẩn_=cấp =cần_=giúp_=ngay
SAYING =đánh_=máy =đánh_=răng =đánh_=bóng =đánh_=giá =đánh_=thức
OTHER =hoàng =khoa =trần =violeta =violetta =salvatore =salvador =hilde =violette =chach =chech =chuong =giong =guong
OTHER =hoanh =huang =hwang =phang =phone =phung =phuong =quach =quynh =stark =thuon =thuong =thuot =thuyet
MARRYOFF lấy_người_em_không_quen lấy_người_em_ko_quen bắt_em_lấy bắt_em_phải_lấy bắt_e_phải_lấy bắt_e_lấy bắt_con_lấy
MARRYOFF phải_lấy_người ép_cưới ép_lấy_chồng gả_em
FORCE bắt_em bắt_e bắt_con ép_em
KID đứa_nhỏ đứa_bé thằng_bé con_bé đứa_trẻ cháu_bé
HITKID quất_đứa đánh_đứa roi_quất đánh_thằng_bé đánh_con_bé đánh_cháu
THREATME không_thì_đánh ko_thì_đánh không_là_đánh
HITME thì_đánh_chết đánh_em_bầm đẩy_em_vào_tường
DEADWISH đứng_trên_cầu đứng_trên_sân_thượng không_muốn_thức_dậy ko_muốn_thức_dậy không_tồn_tại biến_mất_mãi
DEADWISH sống_làm_gì
GOODBYE thư_tuyệt_mệnh viết_thư_cho_ba_mẹ
STRANGLE bóp_cổ siết_cổ nắm_cổ
RAPE trả_bằng_thân thân_xác
SELLME đi_khách tiếp_khách
NOFOOD tủ_lạnh_trống chỉ_uống_nước hết_gạo không_còn_gì_ăn
FAINT nằm_bất_động không_nhúc_nhích tím_tái gọi_không_trả_lời
UNWELL nóng_như_lửa không_chịu_bú
STREET dưới_gầm_cầu gầm_cầu nhà_hoang
DEPORTME đưa_lên_máy_bay bắt_lên_máy_bay phải_rời_đức
KIDNAP mang_con_em_đi bắt_con_em
NEGLECT để_em_bé_một_mình nhốt_ngoài_ban_công
SAYING không_ai_biết ko_ai_biết em_làm_nail em_đánh_cầu_lông lỡ_cắt_da_khách chút_xíu
RAPE giữ_chặt_em đè_em em_nói_không_mà
SAYING đánh_bóng_bàn đánh_bóng_chuyền đánh_cờ đánh_bài em_đánh_bóng
THING khi_nào_ăn mấy_giờ_ăn ăn_trưa
DEPORTME đưa_~_lên_máy_bay
HELP đến_nhanh_lên ai_đó_đến
DEADWISH kết_thúc_tất_cả
NOPLACE không_nơi_ở
SAYING nóng_chết chết_đi_được sợ_thi sợ_thi_trượt mệt_chết buồn_cười_chết lạnh_chết
SAYING em_sợ_thi
SAYING =bóng_=đá =khóa_=học =khóa_=hội_=nhập =khóa_=tiếng =khoá_=học =khóa_=tích_=hợp =đá_=bóng =khóa_=đào_=tạo
SAYING =danh_=sách =xe_=đẩy =xe_=đẩy_=trẻ_=em =trên_=đường =có_=phải =danh_=bạ
SAYING =tình_=nguyện =làm_=tình_=nguyện
"""
