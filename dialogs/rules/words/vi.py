"""What people type in Vietnamese, with and without its marks. Bare "co" or "khong" alone mean yes and no."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
LAST = {1: ("mốt", "một"), 4: ("bốn", "tư"), 5: ("lăm", "nhăm", "năm"), 7: ("bảy", "bẩy")}
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    "mười": 10,
    **{
        f"{ten_word}{last}": ten + number
        for ten, ten_word in ((10, "mười "), (20, "hai mươi "), (30, "ba mươi "))
        for number in range(1, 10)
        for last in LAST.get(number, (UNITS[number - 1],))
    },
    "hai mươi": 20,
    "ba mươi": 30,
    "bốn mươi": 40,
}

LEXICON = Lexicon(
    fillers="a nhe xin vui long lam on",
    beside="tôi rồi ạ vậy rất tất cả",
    numbers=NUMBERS,
    commands={
        "back": "quay lại | trở lại | câu trước | câu hỏi trước | lùi lại",
        "skip": "bỏ qua | câu tiếp theo | tiếp theo | bỏ câu này",
        "stop": "dừng | dừng lại | thôi | kết thúc | ngừng | tôi muốn dừng",
        "human": """người | nhân viên | tư vấn viên | nói chuyện với người | tôi muốn nói chuyện với _
            | gặp nhân viên | gọi cho tôi | gọi lại cho tôi | muốn gặp người thật""",
        "language": "ngôn ngữ | đổi ngôn ngữ | ngôn ngữ khác | tiếng khác",
        "help": """giúp tôi | giúp đỡ | trợ giúp | cần giúp đỡ | tôi cần giúp | hướng dẫn | cứu tôi với
            | tôi có thể viết gì ở đây""",
        "restart": "bắt đầu lại | làm lại | từ đầu | làm lại từ đầu",
        "privacy": "bảo mật | dữ liệu của tôi | ai đọc _ | ai xem _ | quyền riêng tư",
        "delete": "xóa | xoá | xóa hết | xóa dữ liệu | xóa dữ liệu của tôi | xóa tất cả",
        "repeat": "gì | cái gì | không hiểu | tôi không hiểu | nhắc lại | lặp lại | nghĩa là gì",
        "appointment": "lịch hẹn của tôi | cuộc hẹn của tôi | khi nào tôi có hẹn | hủy hẹn | đổi hẹn",
    },
    courtesies={
        "greeting": "xin chào | chào | chào bạn | chào anh | chào chị | alo",
        "thanks": "cảm ơn | cám ơn | cảm ơn nhiều | cảm ơn bạn | xin cảm ơn",
    },
    yes_no={
        "yes": """có | vâng | dạ | dạ có | dạ vâng | đúng | đúng rồi | đồng ý | tôi đồng ý | có tôi đồng ý | được | ok
            | oke | tất nhiên | chắc chắn | ừ | phải | đúng vậy | vậy đi | được rồi | chính xác | đặt đi | tôi muốn
            | có muốn | tốt | tất cả đều đúng""",
        "no": """không | không phải | không đồng ý | tôi không đồng ý | không cảm ơn | không muốn | tôi không muốn
            | chưa | không đúng | sai | không được | không bao giờ | không phải lần này | lần này không
            | không chính xác | sai rồi | không đến | không tốt | không cần | không được đâu | không chấp nhận
            | k | ko | kg | kh | khg | khong | kô | kông | hông | hổng | hong | hok | hem | khum | ko được | ko đúng
            | ko phải | ko đồng ý | k được | k đúng | k đồng ý | ko muốn | k muốn""",
        "unsure": """có thể | có lẽ | không biết | không chắc | tùy | để xem | để sau | sau | tôi đổi ý | đổi ý rồi
            | hỏi tôi sau | không phải bây giờ | lúc khác | ngày khác | chờ | đợi | đợi đã | chờ chút""",
    },
    consent={
        "yes": "có | đồng ý | tôi đồng ý | có tôi đồng ý | vâng tôi đồng ý | vâng | tôi chấp nhận",
        "no": """không | không đồng ý | tôi không đồng ý | không tôi không đồng ý | không muốn | tôi không muốn
            | không chấp nhận | k | ko | kô | kông | hông | hổng | hong
            | hok | khum | ko đồng ý | k đồng ý | ko muốn""",
    },
    questions={
        "question": """làm sao | làm thế nào | khi nào | ở đâu | ai | tại sao | bao nhiêu | bao lâu | có phải
            | tôi có thể"""
    },
    unknown={
        "unknown": "không biết | tôi không biết | không rõ | không chắc | không nhớ",
        "decl": "không muốn nói | tôi không muốn nói | riêng tư | bí mật",
    },
    ages={
        "almost": "gần | sắp",
        "below": "dưới",
        "above": "trên | hơn",
        "from": "từ",
        "other": "trước | lớp | tháng | tuần | euro",
    },
    months={
        **{f"g{number}": f"tháng {number}" for number in range(1, 13)},
    },
    weekdays={
        "0": "thứ hai | thứ 2",
        "1": "thứ ba | thứ 3",
        "2": "thứ tư | thứ 4",
        "3": "thứ năm | thứ 5",
        "4": "thứ sáu | thứ 6",
        "5": "thứ bảy | thứ 7",
        "6": "chủ nhật",
    },
    days={
        "today": "hôm nay",
        "tomorrow": "ngày mai | mai",
        "after": "ngày kia | ngày mốt",
        "past": "hôm qua",
        "any": "ngày nào cũng được | bất cứ lúc nào | càng sớm càng tốt | sao cũng được",
        "week": "tuần sau | tuần tới",
    },
    dayparts={
        "am": "buổi sáng | sáng",
        "pm": "buổi chiều | chiều | buổi tối | tối | sau giờ học",
        "any": "lúc nào cũng được | sao cũng được | cả ngày",
    },
    clock={
        "half_past": "rưỡi | giờ rưỡi",
        "hour": "giờ | lúc",
        "pm": "chiều | giờ chiều | buổi chiều | tối",
        "am": "sáng | giờ sáng | buổi sáng",
        "noon": "trưa | buổi trưa",
    },
    roles={
        "self": "cho tôi | tôi | cho mình | bản thân tôi | cho bản thân | cho em",
        "child": """con tôi | cho con tôi | con trai tôi | con gái tôi | cho con trai | cho con gái | cho con
            | tôi là mẹ | tôi là bố | tôi là ba | tôi là cha | tôi là má | mình là mẹ | mình là bố | em là mẹ
            | em là bố | tôi là phụ huynh | mẹ của cháu | bố của cháu | mẹ cháu | bố cháu | con nhỏ của tôi
            | các con tôi | con của tôi | con mình | cho con mình | cho con em | con em | bé nhà tôi""",
        "other": """bạn tôi | cho bạn tôi | cho người khác | người khác | anh trai tôi | chị tôi | em trai tôi
            | em gái tôi | chồng tôi | vợ tôi | giáo viên | cháu tôi | cháu trai | cháu gái | cho cháu | em tôi
            | em trai | em gái | anh trai | chị gái | anh tôi | cho em trai | cho em gái | cho anh trai
            | cho chị gái | em họ | anh họ | chị họ | chú tôi | bác tôi | cô tôi | dì tôi | cậu tôi | ông tôi
            | bà tôi | ông bà | hàng xóm | bạn trai | bạn gái | mẹ tôi | bố tôi | ba tôi | má tôi | cha tôi
            | cho mẹ tôi | cho bố tôi | cho bạn | đồng nghiệp | bạn cùng phòng | vợ | chồng | người thân
            | họ hàng""",
    },
    statuses={
        "pass": "hộ chiếu đức | quốc tịch đức | hộ chiếu eu | công dân đức | công dân eu | công dân châu âu",
        "permit": "giấy phép cư trú | thẻ cư trú | giấy tờ cư trú | định cư",
        "asyl": """tị nạn | xin tị nạn | đang xin tị nạn | chờ tòa án | tòa án | kháng cáo | kiện
            | chờ quyết định | chờ phỏng vấn | dublin""",
        "duld": "duldung | tạm dung",
        "other": "visa | thị thực",
        "none": "không có giấy tờ | không giấy tờ | không có giấy | chưa có giấy tờ",
    },
    topics={
        "school": "trường học | đi học | trường | đại học",
        "train": "học nghề | thực tập | ausbildung",
        "work": "việc làm | tìm việc | công việc | đi làm | xin việc",
        "german": """tiếng đức | học tiếng đức | khóa học tiếng | lớp tiếng đức | khóa tiếng đức nghề
            | tiếng đức nghề nghiệp | khóa hội nhập | khóa học hội nhập""",
        "recog": "công nhận bằng | bằng cấp | chứng chỉ",
        "house": "nhà | nhà ở | thuê nhà | chỗ ở | phòng",
        "resid": """cư trú | tị nạn | giấy tờ | visa | trục xuất | tòa án | kháng cáo | dublin | chuyển sang
            | gia hạn""",
        "money": """tiền | nợ | jobcenter | trợ cấp | trợ cấp xã hội | tiền xã hội | tiền jobcenter
            | trợ cấp tị nạn""",
        "family": "gia đình | đoàn tụ gia đình | ly hôn | kết hôn",
        "health": "sức khỏe | bác sĩ | bệnh viện | bệnh | bảo hiểm y tế | có thai | mang thai",
        "free": "thể thao | bóng đá | giải trí | bạn bè",
        "volun": "tình nguyện",
        "other": "khác | việc khác | chuyện khác",
    },
    places={
        "unknown": "ngoài đường | không có địa chỉ | ở nhà bạn",
        "abroad": "chưa ở đức | không ở đức | ở việt nam | nước ngoài",
        "reception": "trại tị nạn | heim",
    },
    deadlines={"deadline": "thư | thời hạn | hạn chót | từ chối | tòa án | trục xuất"},
)
