# What Vietnamese words and phrases mean to Holdpoint, with the English loan words that Vietnamese teams use (rollback,
# deploy, go-live). Longer phrases also stand here without their accents, as they are sometimes typed.

[numbers]
1.000,5

# --- headings ---
[section.rollback]
kế hoạch rollback; quy trình rollback; phương án rollback; các bước rollback; thủ tục rollback; hướng dẫn rollback; chiến lược rollback; kịch bản rollback; hoàn tác
kế hoạch hoàn tác; quy trình hoàn tác; quay lui; phương án quay lui; kế hoạch quay lui; quay lại phiên bản cũ; quay về phiên bản cũ; quy trình khôi phục
kế hoạch khôi phục; phương án khôi phục; các bước khôi phục; kế hoạch phục hồi; phương án dự phòng; kế hoạch dự phòng; nếu có sự cố; nếu xảy ra sự cố; nếu gặp sự cố
nếu cần rollback; khi có sự cố; khi xảy ra lỗi; khi xảy ra sự cố; xử lý khi thất bại; trường hợp thất bại; hạ phiên bản; ứng phó khẩn cấp; quy trình khẩn cấp
ke hoach rollback; quy trinh rollback; phuong an rollback; cac buoc rollback; thu tuc rollback; huong dan rollback; chien luoc rollback; kich ban rollback; hoan tac
ke hoach hoan tac; quy trinh hoan tac; phuong an quay lui; ke hoach quay lui; quay lai phien ban cu; quay ve phien ban cu; quy trinh khoi phuc; ke hoach khoi phuc
phuong an khoi phuc; cac buoc khoi phuc; ke hoach phuc hoi; phuong an du phong; ke hoach du phong; neu co su co; neu xay ra su co; neu gap su co; neu can rollback
khi co su co; khi xay ra loi; khi xay ra su co; xu ly khi that bai; truong hop that bai; ha phien ban; ung pho khan cap; quy trinh khan cap; quy trình quay lui
cách rollback; phương án lùi; quay lại phiên bản trước; quay về phiên bản trước; trở về phiên bản cũ; trở lại phiên bản trước; nếu có vấn đề; nếu có lỗi; nếu deploy lỗi
nếu deploy thất bại; trong trường hợp khẩn cấp; kế hoạch khẩn cấp; nếu phải rollback; nếu thất bại; khi thất bại; khôi phục hệ thống; khôi phục phiên bản
khôi phục sau sự cố; khôi phục khi lỗi; phục hồi hệ thống; quy trình phục hồi; quy trinh quay lui; phuong an lui; quay lai phien ban truoc; quay ve phien ban truoc
tro lai phien ban truoc; neu co van de; neu co loi; neu deploy loi; trong truong hop khan cap; neu phai rollback; khi that bai; khoi phuc he thong; khoi phuc phien ban
khoi phuc sau su co; khoi phuc khi loi; phuc hoi he thong; quy trinh phuc hoi
[section.way-back]
nếu thất bại; nếu có sự cố; nếu có lỗi
quay lại; quay về; hủy bỏ; phương án b; hạ cấp; bước khẩn cấp; quay lai; quay ve; huy bo; phuong an b; tro ve phien ban cu
ha cap; buoc khan cap
[section.triggers]
điều kiện rollback; tiêu chí rollback; khi nào rollback; khi nào cần rollback; khi nào thì rollback; tình huống rollback; các trường hợp rollback; dấu hiệu cần rollback
ngưỡng rollback; kích hoạt rollback; quyết định rollback; tiêu chí hoàn tác; điều kiện hoàn tác; khi nào hoàn tác; khi nào cần hoàn tác; điều kiện quay lui
khi nào quay lui; tiêu chí dừng; điều kiện dừng; điều kiện hủy; tiêu chí hủy; điều kiện kích hoạt; rollback khi nào; dieu kien rollback; tieu chi rollback
khi nao rollback; khi nao can rollback; khi nao thi rollback; tinh huong rollback; cac truong hop rollback; dau hieu can rollback; nguong rollback; kich hoat rollback
quyet dinh rollback; tieu chi hoan tac; dieu kien hoan tac; khi nao hoan tac; khi nao can hoan tac; dieu kien quay lui; khi nao quay lui; tieu chi dung; dieu kien dung
dieu kien huy; tieu chi huy; dieu kien kich hoat; rollback khi nao; khi nào phải rollback; khi nào nên rollback; tiêu chí quay lui; điều kiện kích hoạt rollback
các trường hợp cần rollback; trường hợp phải rollback; rollback ngay nếu; rollback ngay khi; rollback ngay lập tức nếu; điều kiện khôi phục; khi nao phai rollback
khi nao nen rollback; tieu chi quay lui; dieu kien kich hoat rollback; cac truong hop can rollback; truong hop phai rollback; rollback ngay neu; rollback ngay lap tuc neu
dieu kien khoi phuc
[section.work]
chuẩn bị rollback; sẵn sàng rollback; kiểm thử rollback; thử nghiệm rollback; diễn tập rollback; kế hoạch rollback đã; phương án rollback đã; kiểm tra kế hoạch rollback
kiểm tra phương án rollback; không cần rollback; không rollback; xác nhận phương án rollback; chuan bi rollback; san sang rollback; kiem thu rollback; thu nghiem rollback
dien tap rollback; ke hoach rollback da; phuong an rollback da; kiem tra ke hoach rollback; kiem tra phuong an rollback; khong can rollback; khong rollback
xac nhan phuong an rollback; kiểm tra rollback; thử rollback; kế hoạch rollback sẵn sàng; rollback sẵn sàng; xác nhận kế hoạch rollback; diễn tập khôi phục
kiểm tra khôi phục; kiểm thử khôi phục; phân tích nguyên nhân; phân tích nguyên nhân gốc; kiem tra rollback; thu rollback; xac nhan ke hoach rollback; dien tap khoi phuc
kiem tra khoi phuc; kiem thu khoi phuc; phan tich nguyen nhan; phan tich nguyen nhan goc
[section.contacts]
liên hệ; thông tin liên hệ; danh sách liên hệ; liên hệ khẩn cấp; đầu mối liên hệ; danh bạ; người liên hệ; leo thang; quy trình leo thang; báo cáo leo thang; phân công
phân công trách nhiệm; vai trò và trách nhiệm; vai trò, trách nhiệm; trách nhiệm; người phụ trách; người chịu trách nhiệm; nhân sự; nhân sự tham gia; đội trực; lịch trực
ca trực; các bên liên quan; kế hoạch truyền thông; truyền thông; kênh liên lạc; kênh trao đổi; thành viên tham gia; lien he; thong tin lien he; danh sach lien he
lien he khan cap; dau moi lien he; danh ba; nguoi lien he; quy trinh leo thang; bao cao leo thang; phan cong; phan cong trach nhiem; vai tro va trach nhiem
vai tro, trach nhiem; trach nhiem; nguoi phu trach; nguoi chiu trach nhiem; nhan su; nhan su tham gia; doi truc; lich truc; ca truc; cac ben lien quan
ke hoach truyen thong; truyen thong; kenh lien lac; kenh trao doi; thanh vien tham gia; đầu mối; liên lạc; thông tin liên lạc; liên hệ hỗ trợ; ma trận leo thang; vai trò
nhân sự chủ chốt; kế hoạch thông báo; kênh hỗ trợ; danh sách trực; ai gọi ai; lien lac; thong tin lien lac; lien he ho tro; nhan su chu chot
[section.signoff]
phê duyệt; ký duyệt; xác nhận và ký; ký xác nhận; chữ ký; chữ ký phê duyệt; ký tên; phê duyệt cuối cùng; nghiệm thu; biên bản nghiệm thu; người phê duyệt
xác nhận phê duyệt; sign-off; biên bản xác nhận; phe duyet; ky duyet; xac nhan va ky; ky xac nhan; chu ky phe duyet; phe duyet cuoi cung; nghiem thu; bien ban nghiem thu
nguoi phe duyet; xac nhan phe duyet; bien ban xac nhan; ký nhận; xét duyệt; bảng phê duyệt; biểu mẫu phê duyệt; phê duyệt cuối; phê duyệt triển khai; chữ ký xác nhận
duyệt cuối; ký nghiệm thu; xác nhận nghiệm thu; chu ky; ky ten; ky nhan; xet duyet; bang phe duyet; bieu mau phe duyet; phe duyet cuoi; phe duyet trien khai
chu ky xac nhan; duyet cuoi; ky nghiem thu; xac nhan nghiem thu
[section.criteria]
tiêu chí thành công; điều kiện thành công; tiêu chí nghiệm thu; tiêu chí chấp nhận; tiêu chí hoàn thành; điều kiện hoàn thành; tiêu chí kết thúc; định nghĩa hoàn thành
chỉ số thành công; tiêu chuẩn nghiệm thu; tiêu chí đánh giá; tiêu chí đạt; kết quả mong muốn; tieu chi thanh cong; dieu kien thanh cong; tieu chi nghiem thu
tieu chi chap nhan; tieu chi hoan thanh; dieu kien hoan thanh; tieu chi ket thuc; dinh nghia hoan thanh; chi so thanh cong; tieu chuan nghiem thu; tieu chi danh gia
tieu chi dat; ket qua mong muon; tiêu chuẩn hoàn thành; chỉ tiêu thành công; dấu hiệu thành công; tieu chuan hoan thanh; chi tieu thanh cong; dau hieu thanh cong
[section.and-rollback]
và rollback; và hoàn tác; và khôi phục; va rollback
[section.reference]
hiện trạng; tình trạng hiện tại; thay đổi schema; cấu trúc dự án; tệp cấu hình
tổng quan; tóm tắt; giới thiệu; mục đích; mục tiêu; phạm vi; bối cảnh; ngữ cảnh; tham khảo; tài liệu tham khảo; tài liệu liên quan; liên kết; liên kết hữu ích; xem thêm
thuật ngữ; định nghĩa; lịch sử; lịch sử thay đổi; lịch sử phiên bản; lịch sử cập nhật; nhật ký thay đổi; ghi chú; lưu ý; chú ý; chú thích; phụ lục; bài học kinh nghiệm
bài học rút ra; kiến trúc; kiến trúc hệ thống; mục lục; nội dung; cấu trúc thư mục; file quan trọng; các file thay đổi; danh sách file; khác biệt; so sánh; vấn đề đã biết
hạn chế; giới hạn; chú giải; giả định; rủi ro; đánh giá rủi ro; phân tích rủi ro; ảnh hưởng; đánh giá ảnh hưởng; phạm vi ảnh hưởng; câu hỏi thường gặp; lệnh thường dùng
tra cứu nhanh; mẹo; thực hành tốt; khuyến nghị; đề xuất; nội dung thay đổi; nguyên tắc; chính sách; mức độ nghiêm trọng; mức độ ưu tiên; đối tượng; vị trí log
thông tin chung; giới thiệu chung; về tài liệu; thông tin tài liệu; cách sử dụng; tong quan; tom tat; gioi thieu; muc dich; muc tieu; pham vi; boi canh; ngu canh
tham khao; tai lieu tham khao; tai lieu lien quan; lien ket; lien ket huu ich; xem them; thuat ngu; dinh nghia; lich su; lich su thay doi; lich su phien ban
lich su cap nhat; nhat ky thay doi; ghi chu; chu thich; phu luc; bai hoc kinh nghiem; bai hoc rut ra; kien truc; kien truc he thong; muc luc; noi dung; cau truc thu muc
file quan trong; cac file thay doi; danh sach file; khac biet; so sanh; van de da biet; han che; gioi han; chu giai; gia dinh; danh gia rui ro; phan tich rui ro
anh huong; danh gia anh huong; pham vi anh huong; cau hoi thuong gap; lenh thuong dung; tra cuu nhanh; thuc hanh tot; khuyen nghi; de xuat; noi dung thay doi; nguyen tac
chinh sach; muc do nghiem trong; muc do uu tien; doi tuong; vi tri log; thong tin chung; gioi thieu chung; ve tai lieu; thong tin tai lieu; cach su dung; tóm lược
phạm vi áp dụng; tài nguyên tham khảo; tài nguyên liên quan; tài nguyên hữu ích; tài nguyên bổ sung; nguồn tham khảo; link hữu ích; các link; giải thích thuật ngữ
bảng thuật ngữ; từ viết tắt; lịch sử tài liệu; kiểm soát tài liệu; ghi chú quan trọng; lưu ý quan trọng; đọc thêm; các file quan trọng; điểm khác biệt; lỗi đã biết
hạn chế đã biết; cách sử dụng tài liệu; cách dùng tài liệu; danh sách rủi ro; ma trận rủi ro; phân tích ảnh hưởng; tác động; đánh giá tác động; bảng lệnh
các lệnh thường dùng; tham chiếu nhanh; danh sách thay đổi; thay đổi chính; đối tượng sử dụng; đường dẫn log; ký hiệu; quy ước; tổng kết; kết luận; nhắc nhở
tài liệu kèm theo; tài liệu bổ sung; danh sách tài liệu; các tài liệu; nội dung chính; đối tượng đọc; hạn chế của; giới hạn đã biết; các khái niệm; pham vi ap dung
tai nguyen tham khao; tai nguyen lien quan; nguon tham khao; cac link; giai thich thuat ngu; tu viet tat; lich su tai lieu; kiem soat tai lieu; ghi chu quan trong
luu y quan trong; chu y; cac file quan trong; loi da biet; cach su dung tai lieu; cach dung tai lieu; phan tich anh huong; tac dong; danh gia tac dong
cac lenh thuong dung; tham chieu nhanh; danh sach thay doi; thay doi chinh; doi tuong su dung; duong dan log; ky hieu; quy uoc; tong ket; ket luan; cac tai lieu
noi dung chinh; doi tuong doc; cac khai niem
ngoài phạm vi
triệu chứng
ví dụ; các ví dụ; lệnh hữu ích; các lệnh hữu ích; lệnh khác; vi du; cac vi du; lenh huu ich; cac lenh huu ich; lenh khac
[section.timeline]
thời gian biểu; lịch trình; dòng thời gian; mốc thời gian; kế hoạch thời gian; tiến độ; lịch triển khai; lịch thực hiện; thời gian thực hiện; các mốc
tiến trình thời gian; thoi gian bieu; lich trinh; dong thoi gian; moc thoi gian; ke hoach thoi gian; tien do; lich trien khai; lich thuc hien; thoi gian thuc hien
cac moc; tien trinh thoi gian; các mốc thời gian; các mốc chính; mốc quan trọng; khung thời gian; lịch release; lịch phát hành; tiến độ dự kiến; cac moc thoi gian
cac moc chinh; moc quan trong; khung thoi gian; tien do du kien
[section.troubleshooting]
xử lý sự cố; khắc phục sự cố; xử lý lỗi; khắc phục lỗi; sửa lỗi thường gặp; các lỗi thường gặp; lỗi thường gặp; sự cố thường gặp; vấn đề thường gặp; gỡ lỗi; chẩn đoán
xử lý vấn đề; giải quyết vấn đề; ứng phó sự cố; lỗi và cách khắc phục; xu ly su co; khac phuc su co; xu ly loi; khac phuc loi; sua loi thuong gap; cac loi thuong gap
loi thuong gap; su co thuong gap; van de thuong gap; chan doan; xu ly van de; giai quyet van de; ung pho su co; loi va cach khac phuc; các vấn đề thường gặp
giải quyết sự cố; lỗi phổ biến; vấn đề phổ biến; phản ứng sự cố; go loi; cac van de thuong gap; giai quyet su co; loi pho bien; phan ung su co
lệnh khẩn cấp; các lệnh khẩn cấp; khôi phục sau thảm họa; lenh khan cap; cac lenh khan cap; khoi phuc sau tham hoa
[section.alerts]
cấu hình cảnh báo; quy tắc cảnh báo; ngưỡng cảnh báo; điều kiện cảnh báo; cảnh báo; thiết lập cảnh báo; cảnh báo nghiêm trọng; cài đặt cảnh báo; cau hinh canh bao
quy tac canh bao; nguong canh bao; dieu kien canh bao; canh bao; thiet lap canh bao; canh bao nghiem trong; cai dat canh bao; cảnh báo quan trọng; danh sách cảnh báo
các cảnh báo; luật cảnh báo; canh bao quan trong; cac canh bao
[section.container]
các bước; các bước thực hiện; các bước chi tiết; các bước triển khai; các bước deploy; bước thực hiện; quy trình; quy trình thực hiện; quy trình triển khai
quy trình deploy; quy trình phát hành; quy trình release; thủ tục; hướng dẫn; hướng dẫn thực hiện; hướng dẫn triển khai; hướng dẫn từng bước; từng bước; thực hiện
kế hoạch thực hiện; kế hoạch triển khai; công việc; danh sách công việc; nhiệm vụ; trình tự; trình tự thực hiện; các công việc; tiến hành; nội dung thực hiện
các bước migration; kịch bản triển khai; cac buoc; cac buoc thuc hien; cac buoc chi tiet; cac buoc trien khai; cac buoc deploy; buoc thuc hien; quy trinh
quy trinh thuc hien; quy trinh trien khai; quy trinh deploy; quy trinh phat hanh; quy trinh release; thu tuc; huong dan; huong dan thuc hien; huong dan trien khai
huong dan tung buoc; tung buoc; thuc hien; ke hoach thuc hien; ke hoach trien khai; cong viec; danh sach cong viec; nhiem vu; trinh tu; trinh tu thuc hien; cac cong viec
tien hanh; noi dung thuc hien; cac buoc migration; kich ban trien khai; các bước tiến hành; hướng dẫn deploy; chi tiết thực hiện; kế hoạch triển khai chi tiết
công việc cần làm; cac buoc tien hanh; huong dan deploy; chi tiet thuc hien; ke hoach trien khai chi tiet
[section.decision]
quyết định; ma trận quyết định; cây quyết định; điểm quyết định; quyết định go/no-go; họp go/no-go; ra quyết định; quyết định cuối cùng; bảng quyết định; quyet dinh
ma tran quyet dinh; cay quyet dinh; diem quyet dinh; quyet dinh go/no-go; hop go/no-go; ra quyet dinh; quyet dinh cuoi cung; bang quyet dinh; cuộc họp go/no-go
quyết định triển khai; cuoc hop go/no-go; quyet dinh trien khai
khi nào rollback; khi nào cần rollback
[section.go]
điều kiện go; tiêu chí go; điều kiện no-go; tiêu chí no-go; go nếu; no-go nếu; tất cả đạt; bất kỳ mục nào không đạt; go có điều kiện; dieu kien go; tieu chi go
dieu kien no-go; tieu chi no-go; no-go neu; tat ca dat; bat ky muc nao khong dat; go co dieu kien; đạt tất cả; dat tat ca
[section.precondition]
điều kiện tiên quyết; yêu cầu trước khi; điều kiện cần; điều kiện ban đầu; yêu cầu; yêu cầu hệ thống; chuẩn bị trước; trước khi bắt đầu; những gì cần có
công tác chuẩn bị; điều kiện trước; tiên quyết; yêu cầu tiên quyết; chuẩn bị; dieu kien tien quyet; yeu cau truoc khi; dieu kien can; dieu kien ban dau; yeu cau
yeu cau he thong; chuan bi truoc; truoc khi bat dau; nhung gi can co; cong tac chuan bi; dieu kien truoc; tien quyet; yeu cau tien quyet; chuan bi; tiền điều kiện
yêu cầu trước; yêu cầu ban đầu; điều kiện cần có; cần chuẩn bị; các yêu cầu; yêu cầu chuẩn bị; yêu cầu cần thiết; tien dieu kien; yeu cau truoc; dieu kien can co
can chuan bi; cac yeu cau; yeu cau chuan bi
[section.monitoring]
giám sát; theo dõi; theo dõi sau; giám sát sau; theo dõi sau triển khai; theo dõi sau deploy; giám sát sau triển khai; thời gian theo dõi; quan sát; thời gian quan sát
hậu triển khai; sau golive; theo dõi sau golive; giam sat; theo doi; theo doi sau; giam sat sau; theo doi sau trien khai; theo doi sau deploy; giam sat sau trien khai
thoi gian theo doi; quan sat; thoi gian quan sat; hau trien khai; theo doi sau golive; giám sát sau deploy; giai đoạn theo dõi; hỗ trợ sau triển khai; giai doan theo doi
ho tro sau trien khai
[word.step]
bước; nhiệm vụ; công việc; kiểm tra; mục; task; bước số; nhiem vu; cong viec; kiem tra; buoc so; việc; đầu việc
[word.phase]
giai đoạn; phần; đợt; pha; khối; chặng; giai doan
[word.option]
phương án; cách; lựa chọn; phương pháp; tùy chọn; tuỳ chọn; giải pháp; phuong an; lua chon; phuong phap; tuy chon; giai phap

# --- conditions ---
[beyond]
nhiều hơn thế; cao hơn mức đó
[else]
nếu không thì; ngược lại
[if]
nếu; khi; trong trường hợp; trường hợp; nếu như; nếu có; nếu không; nếu gặp; nếu phát hiện; khi phát hiện; khi xảy ra; khi gặp; khi có; giả sử; bất cứ khi nào; mỗi khi
ngay khi; một khi; khi nào; lỡ như; nếu cần; phòng khi; hễ; trong tình huống; khi lỗi; khi thất bại; nếu bị; trong truong hop; truong hop; neu nhu; neu khong; neu gap
neu phat hien; khi phat hien; khi xay ra; khi gap; bat cu khi nao; moi khi; mot khi; khi nao; neu can; phong khi; trong tinh huong; khi loi; khi that bai; trường hợp có
trường hợp lỗi; trường hợp không; trường hợp xảy ra; trường hợp deploy; trường hợp thất bại; khi xuất hiện; khi không; khi bị; khi vượt; khi cần; bất kỳ khi nào
khi .. thất bại; khi .. vượt; khi .. lỗi; khi .. không đạt; khi .. giảm; khi .. tăng; ngay khi phát hiện; khi thấy; khi nhận thấy; khi tỷ lệ; khi tỉ lệ; khi số lượng
khi hệ thống; khi một trong; khi bất kỳ
[moment]
khi; ngay khi; mỗi khi; bất cứ khi nào; khi nào; một khi; moi khi; bat cu khi nao; khi nao; mot khi
[any]
bất kỳ; bất kì; bất cứ; một trong; một trong các; một trong những; ít nhất một; tối thiểu một; bất kỳ mục nào; bất kỳ điều kiện nào; bất kỳ lỗi nào; một hoặc nhiều
bất kể; bất kỳ ai; có ít nhất một; một trong số; mot trong; mot trong cac; mot trong nhung; it nhat mot; toi thieu mot; bat ky muc nao; bat ky dieu kien nao
bat ky loi nao; mot hoac nhieu; bat ky ai; co it nhat mot; mot trong so; bất kỳ tiêu chí nào; chỉ cần một; có một trong; dù chỉ một; một hay nhiều
[until]
cho đến khi; cho tới khi; đến khi; tới khi; cho đến; trừ khi; trừ phi; trước khi; chừng nào; nếu chưa; khi chưa; mà chưa; mà không có; khi không có; chưa được; chưa có
khi chưa có; cho tới; mà không; cho den khi; cho toi khi; den khi; toi khi; cho den; tru khi; tru phi; truoc khi; chung nao; neu chua; khi chua; ma chua; ma khong co
khi khong co; chua duoc; chua co; khi chua co; cho toi; ma khong; đến lúc; chừng nào chưa; nếu không có; trước khi có; trước khi được
[before]
trước khi; trước lúc; trước ngày; trước thời điểm; trước đó; trước hết; trước tiên; chậm nhất; muộn nhất; trước giờ; trước deploy; trước triển khai; từ trước; truoc khi
truoc luc; truoc ngay; truoc thoi diem; truoc do; truoc het; truoc tien; cham nhat; muon nhat; truoc gio; truoc deploy; truoc trien khai; tu truoc
[only-after]
chỉ sau khi; chỉ khi; chỉ được; chỉ thực hiện khi; chỉ thực hiện sau; chỉ tiếp tục khi; chỉ deploy khi; chỉ deploy sau; chỉ triển khai khi; chỉ triển khai sau
chỉ nên .. sau khi; chỉ .. sau khi; chỉ .. khi; sau khi .. phê duyệt; sau khi được phê duyệt; sau khi được duyệt; sau khi được chấp thuận; sau khi được xác nhận
sau khi xác nhận; sau khi kiểm tra xong; sau khi đã xác nhận; sau khi đã kiểm tra; sau khi nghiệm thu; sau khi có xác nhận; sau khi có phê duyệt; sau khi có sự đồng ý
sau khi .. thành công; sau khi .. hoàn tất; sau khi .. đã pass; sau khi .. xanh; với điều kiện; miễn là; khi và chỉ khi; rồi mới; mới được; mới tiếp tục; thì mới
không trước khi; được duyệt mới; xong mới; phải .. mới được; khi đã được duyệt; khi đã được phê duyệt; ok mới; chi sau khi; chi khi; chi duoc; chi thuc hien khi
chi thuc hien sau; chi tiep tuc khi; chi deploy khi; chi deploy sau; chi trien khai khi; chi trien khai sau; chi nen .. sau khi; chi .. sau khi; chi .. khi
sau khi .. phe duyet; sau khi duoc phe duyet; sau khi duoc duyet; sau khi duoc chap thuan; sau khi duoc xac nhan; sau khi xac nhan; sau khi kiem tra xong
sau khi da xac nhan; sau khi da kiem tra; sau khi nghiem thu; sau khi co xac nhan; sau khi co phe duyet; sau khi co su dong y; sau khi .. thanh cong; sau khi .. hoan tat
sau khi .. da pass; voi dieu kien; mien la; khi va chi khi; roi moi; moi duoc; moi tiep tuc; thi moi; khong truoc khi; duoc duyet moi; xong moi; phai .. moi duoc
khi da duoc duyet; khi da duoc phe duyet; chỉ được .. khi; chỉ được .. sau khi; chỉ nếu; chỉ tiếp tục nếu; chỉ deploy sau khi; chỉ thực hiện sau khi; chỉ thực hiện nếu
chỉ chuyển khi; sau khi phê duyệt; sau khi .. xác nhận; sau khi .. chấp thuận; sau khi .. đồng ý; sau khi .. pass; sau khi kiểm thử thành công; sau khi verify
với điều kiện là; chỉ bắt đầu khi; chỉ bắt đầu sau khi; đợi .. rồi mới; chờ .. rồi mới; không sớm hơn; chỉ deploy .. khi; chỉ deploy .. nếu; chỉ thực hiện .. khi
chỉ tiếp tục .. khi; chỉ tiếp tục .. nếu; chỉ chuyển .. khi; chỉ chuyển .. nếu; chỉ triển khai .. khi; chỉ bật .. khi; chỉ xóa .. khi; chỉ chạy .. khi; chỉ mở .. khi
chỉ merge .. khi; chỉ release khi; chỉ xóa sau khi; chỉ bật sau khi; chỉ chạy sau khi; chi duoc .. khi; chi duoc .. sau khi; chi tiep tuc neu; chi deploy sau khi
chi thuc hien sau khi; chi thuc hien neu; chi chuyen khi; sau khi phe duyet; sau khi .. xac nhan; sau khi .. chap thuan; sau khi .. dong y; sau khi kiem thu thanh cong
voi dieu kien la; chi bat dau khi; chi bat dau sau khi; doi .. roi moi; cho .. roi moi; khong som hon; chi deploy .. khi; chi thuc hien .. khi; chi tiep tuc .. khi
chi tiep tuc .. neu; chi chuyen .. khi; chi trien khai .. khi; chi bat .. khi; chi xoa .. khi; chi chay .. khi; chi mo .. khi; chi merge .. khi; chi release khi
chi xoa sau khi; chi bat sau khi; chi chay sau khi
chỉ khi .. đồng ý; chỉ khi .. ok; chỉ khi .. cho phép; sau khi được .. đồng ý; chỉ khi được phép
[after]
sau khi; sau đó; sau lúc; tiếp theo; kế tiếp; ngay sau; kể từ khi; xong thì; rồi sau; sau deploy; sau triển khai; khi xong; khi hoàn tất; hoàn tất thì; sau luc; tiep theo
ke tiep; ke tu khi; xong thi; roi sau; sau trien khai; khi hoan tat; hoan tat thi; sau; kể từ; tiếp theo sau; tối thiểu sau; ít nhất sau

# --- gates ---
[rollback]
rollback; hoàn tác; quay lui; quay lại phiên bản; quay về phiên bản; quay lại bản cũ; quay về bản cũ; trở về phiên bản; trở lại phiên bản; khôi phục phiên bản
khôi phục bản cũ; khôi phục từ backup; khôi phục từ bản sao lưu; khôi phục backup; khôi phục bản sao lưu; khôi phục lại; restore từ backup; restore backup; restore lại
phục hồi từ backup; phục hồi phiên bản; hạ về phiên bản; deploy lại phiên bản cũ; deploy lại bản cũ; triển khai lại phiên bản cũ; triển khai lại bản cũ; revert
revert lại; đảo ngược thay đổi; chuyển về phiên bản; hoan tac; quay lai phien ban; quay ve phien ban; quay lai ban cu; quay ve ban cu; tro ve phien ban; tro lai phien ban
khoi phuc phien ban; khoi phuc ban cu; khoi phuc tu backup; khoi phuc tu ban sao luu; khoi phuc backup; khoi phuc ban sao luu; khoi phuc lai; restore tu backup
restore lai; phuc hoi tu backup; phuc hoi phien ban; ha ve phien ban; deploy lai phien ban cu; deploy lai ban cu; trien khai lai phien ban cu; trien khai lai ban cu
revert lai; dao nguoc thay doi; chuyen ve phien ban; quay lại bản; quay về bản; khôi phục lại phiên bản; khôi phục bản; khôi phục dữ liệu; khôi phục cơ sở dữ liệu
khôi phục database; khôi phục db; restore bản backup; restore db; revert về; revert commit; rollback về; rollback lại; thực hiện rollback; tiến hành rollback
deploy lại phiên bản trước; deploy lại bản trước; triển khai lại phiên bản trước; chuyển lại phiên bản; chuyển lại bản cũ; trả về phiên bản cũ; lùi về phiên bản
lùi phiên bản; hạ phiên bản; quay lai ban; khoi phuc lai phien ban; khoi phuc ban; khoi phuc du lieu; khoi phuc co so du lieu; khoi phuc database; khoi phuc db
rollback lai; thuc hien rollback; deploy lai phien ban truoc; deploy lai ban truoc; trien khai lai phien ban truoc; chuyen lai phien ban; chuyen lai ban cu
[rollback.now]
rollback ngay; rollback ngay lập tức; rollback lập tức; lập tức rollback; ngay lập tức rollback; rollback khẩn cấp; rollback tự động; tự động rollback; thực hiện rollback
tiến hành rollback; bắt đầu rollback; kích hoạt rollback; chạy rollback; phải rollback; bắt buộc rollback; rollback toàn bộ; rollback bắt buộc; dừng và rollback
dừng lại và rollback; thực hiện quy trình rollback; thực hiện kế hoạch rollback; hoàn tác ngay; hoàn tác ngay lập tức; thực hiện hoàn tác; tiến hành hoàn tác
bắt đầu hoàn tác; quay lui ngay; thực hiện quay lui; tiến hành quay lui; khôi phục ngay; khôi phục ngay lập tức; revert ngay; tiến hành khôi phục
quay lại phiên bản cũ ngay; rollback ngay lap tuc; rollback lap tuc; lap tuc rollback; ngay lap tuc rollback; rollback khan cap; rollback tu dong; tu dong rollback
thuc hien rollback; tien hanh rollback; bat dau rollback; kich hoat rollback; chay rollback; phai rollback; bat buoc rollback; rollback toan bo; rollback bat buoc
dung va rollback; dung lai va rollback; thuc hien quy trinh rollback; thuc hien ke hoach rollback; hoan tac ngay; hoan tac ngay lap tuc; thuc hien hoan tac
tien hanh hoan tac; bat dau hoan tac; thuc hien quay lui; tien hanh quay lui; khoi phuc ngay; khoi phuc ngay lap tuc; tien hanh khoi phuc; quay lai phien ban cu ngay
cần rollback ngay; khởi động rollback; thực thi rollback; dừng ngay và rollback; dừng deploy và rollback; rollback luôn; ra lệnh rollback; kích hoạt kế hoạch rollback
quay lui lập tức; tiến hành khôi phục ngay; phải quay lui; phải khôi phục; can rollback ngay; khoi dong rollback; thuc thi rollback; dung ngay va rollback
dung deploy va rollback; quay lui lap tuc; tien hanh khoi phuc ngay; phai quay lui; phai khoi phuc
[rollback.trigger]
rollback nếu; rollback khi; rollback ngay nếu; rollback ngay khi; thực hiện rollback nếu; thực hiện rollback khi; điều kiện rollback; tiêu chí rollback; khi nào rollback
khi nào cần rollback; khi nào thì rollback; ngưỡng rollback; kích hoạt rollback khi; kích hoạt rollback nếu; hoặc rollback; cân nhắc rollback; xem xét rollback
xem xét việc rollback; thì rollback; phải rollback khi; phải rollback nếu; cần rollback khi; cần rollback nếu; dẫn đến rollback; yêu cầu rollback; hoàn tác nếu
hoàn tác khi; quay lui nếu; quay lui khi; điều kiện hoàn tác; tiêu chí hoàn tác; điều kiện quay lui; dấu hiệu cần rollback; quyết định rollback; rollback neu
rollback ngay neu; thuc hien rollback neu; thuc hien rollback khi; dieu kien rollback; tieu chi rollback; khi nao rollback; khi nao can rollback; khi nao thi rollback
nguong rollback; kich hoat rollback khi; kich hoat rollback neu; hoac rollback; can nhac rollback; xem xet rollback; xem xet viec rollback; thi rollback
phai rollback khi; phai rollback neu; can rollback khi; can rollback neu; dan den rollback; yeu cau rollback; hoan tac neu; hoan tac khi; quay lui neu; dieu kien hoan tac
tieu chi hoan tac; dieu kien quay lui; dau hieu can rollback; quyet dinh rollback; rollback trong trường hợp; khôi phục nếu; kích hoạt rollback; nên rollback nếu
nên rollback khi; hay rollback; tiêu chí quay lui; hoặc quay lui; quyết định rollback nếu; quyết định rollback khi; trường hợp phải rollback; trường hợp cần rollback
thì phải rollback; thì quay lui; thì khôi phục; rollback trong truong hop; khoi phuc neu; nen rollback khi; tieu chi quay lui; quyet dinh rollback khi
truong hop phai rollback; truong hop can rollback; thi phai rollback; thi khoi phuc
[rollback.not]
không rollback; không cần rollback; không được rollback; không nên rollback; đừng rollback; chưa cần rollback; không thể rollback; thay vì rollback; thay cho rollback
không phải rollback; không hoàn tác; không cần hoàn tác; không quay lui; không cần khôi phục; không bắt buộc rollback; khong rollback; khong can rollback
khong duoc rollback; khong nen rollback; dung rollback; chua can rollback; khong the rollback; thay vi rollback; khong phai rollback; khong hoan tac; khong can hoan tac
khong quay lui; khong can khoi phuc; khong bat buoc rollback; không cần quay lui; không được quay lui; thay vì quay lui; không yêu cầu rollback; hotfix thay vì
khong can quay lui; khong duoc quay lui; khong yeu cau rollback
[rollback.noun]
kế hoạch rollback; quy trình rollback; phương án rollback; script rollback; lệnh rollback; các bước rollback; người rollback; người phụ trách rollback
chiến lược rollback; cách rollback; chuẩn bị rollback; sẵn sàng rollback; kiểm thử rollback; diễn tập rollback; thời gian rollback; sau rollback; sau khi rollback
trước khi rollback; trong khi rollback; rollback thành công; rollback hoàn tất; đã rollback; đã test rollback; checklist rollback; tài liệu rollback; bản rollback
phiên bản rollback; điểm rollback; khả năng rollback; hướng dẫn rollback; lý do rollback; kế hoạch hoàn tác; phương án hoàn tác; phương án khôi phục; kế hoạch khôi phục
quá trình rollback; có thể rollback; kịch bản rollback; rollback plan; rollback được; ke hoach rollback; quy trinh rollback; phuong an rollback; lenh rollback
cac buoc rollback; nguoi rollback; nguoi phu trach rollback; chien luoc rollback; cach rollback; chuan bi rollback; san sang rollback; kiem thu rollback
dien tap rollback; thoi gian rollback; truoc khi rollback; rollback thanh cong; rollback hoan tat; da rollback; da test rollback; tai lieu rollback; ban rollback
phien ban rollback; diem rollback; kha nang rollback; huong dan rollback; ly do rollback; ke hoach hoan tac; phuong an hoan tac; phuong an khoi phuc; ke hoach khoi phuc
qua trinh rollback; co the rollback; kich ban rollback; rollback duoc; các lệnh rollback; bước rollback; thủ tục rollback; đội rollback; thời hạn rollback
kiểm tra rollback; thử rollback; thử nghiệm rollback; rollback xong; quyết định rollback; trong quá trình rollback; rollback sẵn sàng; rollback đã được; rollback đã test
kế hoạch quay lui; quy trình quay lui; phương án quay lui; các bước quay lui; sau khi quay lui; thời gian quay lui; quy trình khôi phục; thử khôi phục; diễn tập khôi phục
thời gian khôi phục; sau khi khôi phục; khôi phục thành công; kiểm tra khôi phục; cac lenh rollback; buoc rollback; thu tuc rollback; doi rollback; thoi han rollback
kiem tra rollback; thu rollback; thu nghiem rollback; trong qua trinh rollback; rollback da duoc; quy trinh quay lui; phuong an quay lui; cac buoc quay lui
thoi gian quay lui; quy trinh khoi phuc; thu khoi phuc; dien tap khoi phuc; thoi gian khoi phuc; sau khi khoi phuc; khoi phuc thanh cong; kiem tra khoi phuc
[stop]
dừng deploy; dừng việc deploy; dừng triển khai; dừng việc triển khai; dừng quá trình; dừng phát hành; dừng release; dừng migration; dừng việc migrate; dừng ngay
dừng ngay lập tức; lập tức dừng; ngay lập tức dừng; dừng lại; dừng lại ngay; dừng nếu; dừng khi; dừng mọi; dừng tất cả; dừng toàn bộ
ngừng deploy; ngừng triển khai; ngừng ngay; ngừng việc; ngừng lại; dừng tại đây; dừng quy trình; dừng và báo; ngưng triển khai
ngưng deploy; dung deploy; dung viec deploy; dung trien khai; dung viec trien khai; dung qua trinh; dung phat hanh; dung release; dung migration; dung viec migrate
dung ngay; dung ngay lap tuc; lap tuc dung; ngay lap tuc dung; dung lai; dung lai ngay; dung neu; dung khi; dung moi; dung tat ca; dung toan bo
ngung deploy; ngung trien khai; ngung ngay; ngung viec; ngung lai; dinh chi; dung tai day; dung quy trinh; dung va bao; dừng rollout
dừng chuyển đổi; dừng ở đây; dừng thực hiện; dừng và; dừng thao tác; ngừng mọi; stop ngay; stop deploy; phải dừng; dung rollout; dung chuyen doi; dung o day
dung thuc hien; dung va; dung thao tac; phai dung
[stop.word]
dừng; dừng lại; hủy; huỷ; dung lai
[abort]
hủy bỏ; huỷ bỏ; hủy deploy; huỷ deploy; hủy triển khai; huỷ triển khai; hủy release; hủy phát hành; hủy đợt; bị hủy; bãi bỏ; hoãn triển khai; hoãn deploy; hoãn release
hoãn phát hành; hoãn lại; dời lịch; không phê duyệt; chặn release; chặn deploy; chặn phát hành; chặn việc; coi là thất bại; được xem là thất bại; leo thang ngay
chấm dứt triển khai; huy deploy; huy trien khai; huy release; huy phat hanh; huy dot; hoan trien khai; hoan deploy; hoan release; hoan phat hanh; hoan lai; doi lich
khong phe duyet; chan release; chan deploy; chan phat hanh; chan viec; coi la that bai; duoc xem la that bai; cham dut trien khai; huỷ release; hủy kế hoạch; bị huỷ; hoãn
dời ngày; chặn triển khai; báo cáo ngay; báo ngay cho; xem là thất bại; được coi là thất bại; bỏ đợt; từ chối release; từ chối phê duyệt; từ chối triển khai; hủy cutover
huỷ cutover; hủy đợt triển khai; doi ngay; chan trien khai; bao cao ngay; bao ngay cho; duoc coi la that bai; tu choi phe duyet; tu choi trien khai; huy dot trien khai
[not-proceed]
không deploy .. khi chưa; không deploy .. nếu chưa; không triển khai .. khi chưa; không chạy .. nếu chưa; không deploy khi; không deploy nếu; không triển khai nếu
không được bỏ sót bước; không tiếp tục; không được tiếp tục; không nên tiếp tục; đừng tiếp tục; không thể tiếp tục; không tiến hành; không được tiến hành
không được bắt đầu; không deploy; không được deploy; đừng deploy; không triển khai; không được triển khai; không phát hành; không được phát hành; không release
không được release; không merge; không được merge; không chuyển sang; không được chuyển sang; không sang bước; không được sang bước; không qua bước; không go-live
không golive; không được go-live; không được golive; không áp dụng .. trước khi; không áp dụng .. khi chưa; không chạy .. khi chưa; không chạy .. trước khi
không được chạy .. khi; không xóa .. trước khi; không xóa .. cho đến khi; không xoá .. trước khi; không xoá .. cho đến khi; không .. cho đến khi; không .. cho tới khi
không .. trừ khi; không được .. trước khi; không được .. khi chưa; không được .. nếu chưa; không được .. nếu không; tuyệt đối không .. khi; tuyệt đối không .. trước
không bao giờ .. khi chưa; không bao giờ .. trước khi; cấm deploy; không bỏ qua; không được bỏ qua; không được bỏ sót; đừng bỏ qua; chưa được phép
không được phép tiếp tục; chờ đến khi .. mới; giữ nguyên cho đến; chưa deploy; khong deploy .. khi chua; khong deploy .. neu chua; khong trien khai .. khi chua
khong chay .. neu chua; khong deploy khi; khong deploy neu; khong trien khai neu; khong duoc bo sot buoc; khong tiep tuc; khong duoc tiep tuc; khong nen tiep tuc
dung tiep tuc; khong the tiep tuc; khong tien hanh; khong duoc tien hanh; khong duoc bat dau; khong deploy; khong duoc deploy; dung deploy; khong trien khai
khong duoc trien khai; khong phat hanh; khong duoc phat hanh; khong release; khong duoc release; khong merge; khong duoc merge; khong chuyen sang; khong duoc chuyen sang
khong sang buoc; khong duoc sang buoc; khong qua buoc; khong go-live; khong golive; khong duoc go-live; khong duoc golive; khong ap dung .. truoc khi
khong ap dung .. khi chua; khong chay .. khi chua; khong chay .. truoc khi; khong duoc chay .. khi; khong xoa .. truoc khi; khong xoa .. cho den khi; khong .. cho den khi
khong .. cho toi khi; khong .. tru khi; khong duoc .. truoc khi; khong duoc .. khi chua; khong duoc .. neu chua; khong duoc .. neu khong; tuyet doi khong .. khi
tuyet doi khong .. truoc; khong bao gio .. khi chua; khong bao gio .. truoc khi; cam deploy; khong bo qua; khong duoc bo qua; khong duoc bo sot; dung bo qua
chua duoc phep; khong duoc phep tiep tuc; cho den khi .. moi; giu nguyen cho den; chua deploy; không nên deploy; không được cutover; không được chuyển traffic
không được bật; không được lên production; không đưa lên production; không được đưa lên; chưa được tiếp tục; chưa được deploy; chưa được triển khai; đừng bắt đầu
đừng chuyển; cấm triển khai; không .. trước khi; không .. khi chưa; không .. nếu chưa; không .. mà chưa; đừng .. trước khi; đừng .. khi chưa; đừng .. nếu chưa
tuyệt đối không .. khi chưa; không được xóa .. khi chưa; không tắt .. cho đến khi; giữ nguyên .. cho đến khi; không deploy vào; không deploy trước; không triển khai khi
không triển khai vào; không release nếu; không release khi; không chuyển sang bước; không chuyển sang giai đoạn; không go-live nếu; không go-live khi; không cutover nếu
không cutover khi; không merge nếu; không merge khi; không mở traffic khi; không bắt đầu nếu; không bắt đầu khi; không làm bước tiếp theo; không thực hiện bước tiếp theo
dừng .. cho đến khi; khong nen deploy; khong duoc cutover; khong duoc chuyen traffic; khong duoc bat; khong duoc len production; khong dua len production
khong duoc dua len; chua duoc tiep tuc; chua duoc deploy; chua duoc trien khai; dung bat dau; dung chuyen; cam trien khai; khong .. truoc khi; khong .. khi chua
khong .. neu chua; khong .. ma chua; dung .. truoc khi; dung .. khi chua; dung .. neu chua; tuyet doi khong .. khi chua; khong duoc xoa .. khi chua
khong tat .. cho den khi; giu nguyen .. cho den khi; khong deploy vao; khong deploy truoc; khong trien khai khi; khong trien khai vao; khong release neu
khong release khi; khong chuyen sang buoc; khong chuyen sang giai doan; khong go-live neu; khong go-live khi; khong cutover neu; khong cutover khi; khong merge neu
khong merge khi; khong mo traffic khi; khong bat dau neu; khong bat dau khi; khong lam buoc tiep theo; khong thuc hien buoc tiep theo; dung .. cho den khi
không ai tiếp tục; không ai được tiếp tục; khong ai tiep tuc; khong ai duoc tiep tuc
[hold]
tạm dừng; tạm ngưng; đình chỉ; tam dung; tam dung deploy; tam ngung; tạm ngừng
tạm dừng triển khai; tạm dừng phát hành; tạm ngưng triển khai; tạm hoãn triển khai; tạm dừng rollout; tạm dừng deploy; tam dung trien khai; tạm dừng việc
[hold.word]
tạm dừng; tạm ngưng; tạm hoãn; chờ; chờ đợi; tam dung; tam ngung
[never]
không bao giờ; tuyệt đối không; không được; không được phép; đừng; nghiêm cấm; cấm; bị cấm; không nên; tuyệt đối cấm; trong mọi trường hợp không; không được tự ý
cấm tuyệt đối; không tự ý; khong bao gio; tuyet doi khong; khong duoc; khong duoc phep; nghiem cam; khong nen; tuyet doi cam; trong moi truong hop khong; khong duoc tu y
cam tuyet doi; khong tu y; không bao giờ được; tuyệt đối không được; đừng bao giờ; không nên chạy; không được chạy; không được xóa; không được sửa; chớ; nghiêm cấm việc
khong bao gio duoc; tuyet doi khong duoc; dung bao gio; khong nen chay; khong duoc chay; khong duoc xoa; khong duoc sua; nghiem cam viec
[need.not]
không cần; không cần thiết; không bắt buộc; không phải; không nhất thiết; khỏi phải; không cần đợi; mà không cần; khong can; khong can thiet; khong bat buoc
khong phai; khong nhat thiet; khoi phai; khong can doi; ma khong can
[no-go]
quyết định no-go; không đủ điều kiện golive; không đủ điều kiện go-live; không cho phép triển khai; là no-go; không đạt điều kiện triển khai; quyet dinh no-go
khong du dieu kien golive; khong du dieu kien go-live; khong cho phep trien khai; la no-go; khong dat dieu kien trien khai; kết luận no-go; không go; không được go
[go-no-go]
go/no-go; go hoặc no-go; go hay no-go; quyết định go/no-go; họp go/no-go; cuộc họp go/no-go; điểm go/no-go; tiếp tục hay dừng; tiếp tục hoặc dừng; go hoac no-go
quyet dinh go/no-go; hop go/no-go; cuoc hop go/no-go; diem go/no-go; tiep tuc hay dung; tiep tuc hoac dung; go hay không go; đi hay dừng; triển khai hay không
[wait.for]
chờ; đợi; giữ; giữ nguyên; tạm dừng; giu nguyen; tam dung
[hold.at]
giữ ở; giữ nguyên ở; giữ mức; giữ .. ở; để ở; dừng ở; giu o; giu muc
[wait]
hãy chờ; vui lòng chờ; chờ cho; chờ tới khi; chờ server; chờ service; chờ dịch vụ; chờ hệ thống; chờ deploy; chờ build; chờ pod; chờ tất cả; hãy đợi; đợi cho; đợi tới khi
đợi server; đợi hệ thống; đợi tất cả; chờ đến khi; đợi đến khi; chờ cho đến khi; chờ ít nhất; đợi ít nhất; chờ khoảng; đợi khoảng; chờ .. phút; đợi .. phút; chờ .. giờ
đợi .. giờ; chờ .. giây; đợi .. giây; chờ xác nhận; đợi xác nhận; chờ phê duyệt; đợi phê duyệt; chờ duyệt; chờ hoàn tất; theo dõi trong; theo dõi .. phút; theo dõi .. giờ
theo dõi ít nhất; giám sát trong; giám sát .. phút; giám sát .. giờ; quan sát trong; quan sát .. phút; quan sát .. giờ; để chạy trong; để chạy .. giờ; thời gian chờ đợi
trong vòng .. theo dõi; monitor trong; hay cho; vui long cho; cho cho; cho toi khi; cho server; cho service; cho dich vu; cho he thong; cho deploy; cho build; cho pod
cho tat ca; hay doi; doi cho; doi toi khi; doi server; doi he thong; doi tat ca; cho den khi; doi den khi; cho cho den khi; cho it nhat; doi it nhat; cho khoang
doi khoang; cho .. phut; doi .. phut; cho .. gio; doi .. gio; cho .. giay; doi .. giay; cho xac nhan; doi xac nhan; cho phe duyet; doi phe duyet; cho duyet; cho hoan tat
theo doi trong; theo doi .. phut; theo doi .. gio; theo doi it nhat; giam sat trong; giam sat .. phut; giam sat .. gio; quan sat trong; quan sat .. phut; quan sat .. gio
de chay trong; de chay .. gio; thoi gian cho doi; trong vong .. theo doi; chờ đợi; đợi cho đến khi; chờ hoàn thành; chờ kết quả; theo dõi liên tục .. giờ
giám sát ít nhất; để chạy .. phút; giữ nguyên .. phút; giữ nguyên .. giờ; chờ đến; chờ tới; chờ tối thiểu; chờ thêm; đợi đến; đợi tới; đợi thêm; đợi tối thiểu
chờ .. hoàn tất; chờ .. sẵn sàng; chờ .. xong; đợi .. hoàn tất; đợi .. sẵn sàng; đợi .. xong; cho doi; doi cho den khi; cho hoan thanh; cho ket qua
theo doi lien tuc .. gio; cho den; cho toi; cho toi thieu; cho them; doi den; doi toi; doi them; doi toi thieu; cho .. hoan tat; cho .. san sang; cho .. xong
doi .. hoan tat; doi .. san sang; doi .. xong
[approval]
phê duyệt; được phê duyệt; phê duyệt bởi; người phê duyệt; ký duyệt; được duyệt; duyệt bởi; người duyệt; xét duyệt; chấp thuận; được chấp thuận; sự chấp thuận; đồng ý của
sự đồng ý; được sự đồng ý; xác nhận của; có xác nhận; xác nhận từ; xác nhận bởi; cho phép của; được cho phép; ủy quyền; uỷ quyền; ký xác nhận; chữ ký của; sign-off
sign off; approve bởi; được approve; cần approve; bật đèn xanh; xin phê duyệt; xin duyệt; cần phê duyệt; yêu cầu phê duyệt; phải được phê duyệt; phê duyệt bằng văn bản
nghiệm thu bởi; được nghiệm thu; phe duyet; duoc phe duyet; phe duyet boi; nguoi phe duyet; ky duyet; duoc duyet; duyet boi; nguoi duyet; xet duyet; chap thuan
duoc chap thuan; su chap thuan; dong y cua; su dong y; duoc su dong y; xac nhan cua; co xac nhan; xac nhan tu; xac nhan boi; cho phep cua; duoc cho phep; uy quyen
ky xac nhan; chu ky cua; approve boi; duoc approve; can approve; bat den xanh; xin phe duyet; xin duyet; can phe duyet; yeu cau phe duyet; phai duoc phe duyet
phe duyet bang van ban; nghiem thu boi; duoc nghiem thu; đã phê duyệt; chờ duyệt; chấp thuận của; xin phép; sign-off của; sign-off từ; xác nhận với; phải xác nhận với
đèn xanh; phê chuẩn; approval của; approval từ; ok từ; ok của; da phe duyet; cho duyet; xac nhan voi; phai xac nhan voi; den xanh; phe chuan
đồng ý; nói ok; cho phép; hỏi .. trước
[approval.of]
phê duyệt của; phê duyệt từ; phê duyệt bởi; được .. phê duyệt; được .. chấp thuận; cần .. phê duyệt; cần phê duyệt; yêu cầu phê duyệt; yêu cầu .. phê duyệt; xin phê duyệt
xin .. phê duyệt; có .. phê duyệt; sau khi .. phê duyệt; chờ phê duyệt; chờ .. phê duyệt; đồng ý của; sự đồng ý của; chấp thuận của; xác nhận của; xác nhận từ; chữ ký của
ký duyệt của; sign-off của; sign-off từ; approve bởi; approve của; approval từ; approval của; cho phép của; duyệt bởi; phải được phê duyệt; phê duyệt bằng văn bản
phe duyet cua; phe duyet tu; phe duyet boi; duoc .. phe duyet; duoc .. chap thuan; can .. phe duyet; can phe duyet; yeu cau phe duyet; yeu cau .. phe duyet; xin phe duyet
xin .. phe duyet; co .. phe duyet; sau khi .. phe duyet; cho phe duyet; cho .. phe duyet; dong y cua; su dong y cua; chap thuan cua; xac nhan cua; xac nhan tu; chu ky cua
ky duyet cua; sign-off cua; sign-off tu; approve boi; approve cua; approval tu; approval cua; cho phep cua; duyet boi; phai duoc phe duyet; phe duyet bang van ban
được phê duyệt bởi; do .. phê duyệt; phải .. phê duyệt; phải được .. phê duyệt; lấy phê duyệt; có phê duyệt; có sự phê duyệt; sau khi được phê duyệt; chấp thuận từ
chấp thuận bởi; sự đồng ý từ; được .. đồng ý; phải .. đồng ý; cần .. đồng ý; ủy quyền của; uỷ quyền của; ký duyệt bởi; xác nhận bởi; ok từ; ok của; cả hai .. đồng ý
tất cả .. đồng ý; cùng đồng ý; duoc phe duyet boi; do .. phe duyet; phai .. phe duyet; phai duoc .. phe duyet; lay phe duyet; co phe duyet; co su phe duyet
sau khi duoc phe duyet; su dong y tu; duoc .. dong y; phai .. dong y; can .. dong y; ky duyet boi; xac nhan boi; ca hai .. dong y; tat ca .. dong y; cung dong y
[meta.label]
trạng thái; phiên bản; cập nhật; cập nhật lần cuối; lần cập nhật cuối; ngày cập nhật; cập nhật gần nhất; ngày tạo; người tạo; tác giả; người viết; người soạn; người lập
ngày; ngày lập; ngày review; lần review tiếp theo; phiên bản tài liệu; chủ sở hữu; người sở hữu; người phụ trách; mức độ rủi ro; độ ưu tiên; mức độ ưu tiên; phân loại
mã thay đổi; mã ticket; nhãn; thẻ; độ bảo mật; trạng thái tài liệu; người bảo trì; trang thai; phien ban; cap nhat; cap nhat lan cuoi; lan cap nhat cuoi; ngay cap nhat
cap nhat gan nhat; ngay tao; nguoi tao; tac gia; nguoi viet; nguoi soan; nguoi lap; ngay lap; ngay review; lan review tiep theo; phien ban tai lieu; chu so huu
nguoi so huu; nguoi phu trach; muc do rui ro; do uu tien; muc do uu tien; phan loai; ma thay doi; ma ticket; do bao mat; trang thai tai lieu; nguoi bao tri; tình trạng
cập nhật ngày; chủ tài liệu; người thực hiện; lần xem xét tiếp theo; mức rủi ro; rủi ro; mức ưu tiên; ưu tiên; số ticket; mã tài liệu; tiếp theo; ngày ban hành
ngày hiệu lực; ngày dự kiến
[must]
phải; bắt buộc; cần; cần phải; nhất định; yêu cầu; cần thiết; buộc phải; nhất thiết; phải được; bắt buộc phải; không thể thiếu; điều kiện bắt buộc; luôn luôn; luôn phải
bat buoc; can phai; nhat dinh; yeu cau; can thiet; buoc phai; nhat thiet; phai duoc; bat buoc phai; khong the thieu; dieu kien bat buoc; luon luon; luon phai; phải có
nhất định phải; cần được; cần có; là bắt buộc
[all-must]
tất cả các mục phải; tất cả mục phải; tất cả các kiểm tra phải; tất cả phải; tất cả đều phải; tất cả các điều kiện; tất cả điều kiện; tất cả các tiêu chí; tất cả tiêu chí
tất cả các bước phải; mọi điều kiện; mọi tiêu chí; mọi mục phải; toàn bộ điều kiện; toàn bộ tiêu chí; thỏa mãn tất cả; thoả mãn tất cả; đáp ứng tất cả; đáp ứng đầy đủ
đạt tất cả; tất cả đều đạt; tất cả đều pass; tất cả xanh; đầy đủ các điều kiện; đồng thời thỏa mãn; tất cả những điều sau; tất cả các yêu cầu; phải hoàn thành hết
phải được hoàn thành; tat ca cac muc phai; tat ca muc phai; tat ca cac kiem tra phai; tat ca phai; tat ca deu phai; tat ca cac dieu kien; tat ca dieu kien
tat ca cac tieu chi; tat ca tieu chi; tat ca cac buoc phai; moi dieu kien; moi tieu chi; moi muc phai; toan bo dieu kien; toan bo tieu chi; thoa man tat ca
dap ung tat ca; dap ung day du; dat tat ca; tat ca deu dat; tat ca deu pass; tat ca xanh; day du cac dieu kien; dong thoi thoa man; tat ca nhung dieu sau
tat ca cac yeu cau; phai hoan thanh het; phai duoc hoan thanh; tất cả các mục; tất cả mục; tất cả test phải; tất cả các test phải; tất cả tests phải; tất cả kiểm tra phải
toàn bộ phải; toàn bộ các mục; mọi mục; mọi test phải; phải đạt tất cả; phải hoàn thành tất cả; phải thỏa mãn; phải thoả mãn; phải pass hết; phải pass tất cả
phải xanh hết; phải được hoàn thành đầy đủ; bắt buộc hoàn thành; không ngoại lệ; không có ngoại lệ; phải đáp ứng đầy đủ; tất cả đều xanh; tất cả các ô; tat ca cac muc
tat ca muc; tat ca test phai; tat ca cac test phai; tat ca tests phai; tat ca kiem tra phai; toan bo phai; toan bo cac muc; moi muc; moi test phai; phai dat tat ca
phai hoan thanh tat ca; phai thoa man; phai pass het; phai pass tat ca; phai xanh het; phai duoc hoan thanh day du; bat buoc hoan thanh; khong ngoai le; khong co ngoai le
phai dap ung day du; tat ca deu xanh; tat ca cac o
[criteria]
tiêu chí thành công; điều kiện thành công; tiêu chí nghiệm thu; tiêu chí chấp nhận; tiêu chí hoàn thành; điều kiện hoàn thành; tiêu chí go; điều kiện go; tiêu chí đầu vào
tiêu chí đầu ra; điều kiện đầu vào; được coi là thành công; được xem là thành công; coi là thành công; xem là thành công; được coi là hoàn thành; được xem là hoàn thành
coi là hoàn tất; thành công khi; thành công nếu; hoàn thành khi; hoàn tất khi; đạt khi; đạt nếu; go nếu; go khi; chỉ go khi; chỉ go nếu; điều kiện chuyển bước
cổng chất lượng; điều kiện để tiếp tục; điều kiện tiếp tục; tieu chi thanh cong; dieu kien thanh cong; tieu chi nghiem thu; tieu chi chap nhan; tieu chi hoan thanh
dieu kien hoan thanh; tieu chi go; dieu kien go; tieu chi dau vao; tieu chi dau ra; dieu kien dau vao; duoc coi la thanh cong; duoc xem la thanh cong; coi la thanh cong
xem la thanh cong; duoc coi la hoan thanh; duoc xem la hoan thanh; coi la hoan tat; thanh cong khi; thanh cong neu; hoan thanh khi; hoan tat khi; dat khi; dat neu
chi go khi; chi go neu; dieu kien chuyen buoc; cong chat luong; dieu kien de tiep tuc; dieu kien tiep tuc; tiêu chí đạt; tiêu chí qua; điều kiện chuyển giai đoạn
coi là hoàn thành; sẵn sàng khi; tieu chi dat; tieu chi qua; dieu kien chuyen giai doan; coi la hoan thanh; san sang khi
[criteria.failed]
được coi là thất bại; được xem là thất bại; coi là thất bại; xem là thất bại; coi là không đạt; thất bại nếu; thất bại khi; không đạt nếu; không đạt khi
tiêu chí thất bại; điều kiện thất bại; no-go nếu; no-go khi; tiêu chí no-go; điều kiện no-go; dẫn đến no-go; bị coi là no-go; duoc coi la that bai; duoc xem la that bai
coi la that bai; xem la that bai; coi la khong dat; that bai neu; that bai khi; khong dat neu; khong dat khi; tieu chi that bai; dieu kien that bai; no-go neu
tieu chi no-go; dieu kien no-go; dan den no-go; bi coi la no-go; no-go trong trường hợp; là no-go; tiêu chí loại; no-go trong truong hop; tieu chi loai
[checkpoint]
điểm kiểm soát; điểm kiểm tra; điểm dừng; điểm quyết định; điểm xác nhận; điểm không thể quay lại; điểm không thể quay đầu; điểm không quay lại; quyết định cuối cùng
phê duyệt cuối cùng; cổng kiểm soát; cổng kiểm tra; cổng chất lượng; checkpoint; mốc kiểm tra; mốc quyết định; chốt chặn; điểm chốt; diem kiem soat; diem kiem tra
diem dung; diem quyet dinh; diem xac nhan; diem khong the quay lai; diem khong the quay dau; diem khong quay lai; quyet dinh cuoi cung; phe duyet cuoi cung
cong kiem soat; cong kiem tra; cong chat luong; moc kiem tra; moc quyet dinh; chot chan; diem chot; điểm chờ; chốt kiểm tra; cổng phê duyệt; điểm không thể quay lui
điểm phê duyệt; diem cho; chot kiem tra; cong phe duyet; diem khong the quay lui; diem phe duyet
[proceed]
tiếp tục; tiến hành; chuyển sang; sang bước; qua bước; đi tiếp; chuyển đến; thực hiện tiếp; tiếp tục với; tiếp tục bước; bước tiếp theo; go-live; golive
đưa lên production; lên production; triển khai lên; đưa vào vận hành; tiep tuc; tien hanh; chuyen sang; sang buoc; qua buoc; di tiep; chuyen den; thuc hien tiep
tiep tuc voi; tiep tuc buoc; buoc tiep theo; dua len production; len production; trien khai len; dua vao van hanh; chuyển qua; tiến tới; triển khai lên production
[confirm]
xác nhận; kiểm tra; xác minh; đảm bảo; bảo đảm; kiểm chứng; kiểm định; chắc chắn; hãy chắc chắn; đối chiếu; kiểm tra lại; rà soát; verify; xem lại; thẩm định; kiểm thử
xac nhan; kiem tra; xac minh; dam bao; bao dam; kiem chung; kiem dinh; chac chan; hay chac chan; doi chieu; kiem tra lai; ra soat; xem lai; tham dinh; kiem thu
đã xác nhận; đã kiểm tra; chắc chắn rằng; nghiệm thu
[exception]
hành vi mong đợi; đúng như mong đợi; đúng như dự kiến; là bình thường; không vấn đề; không phải vấn đề; không cần xử lý; không cần thao tác; không cần hành động
bỏ qua được; có thể bỏ qua; chấp nhận được; có thể chấp nhận; lỗi đã biết; không ảnh hưởng; không cần làm gì; ok - mong đợi; ok – mong đợi; hanh vi mong doi
dung nhu mong doi; dung nhu du kien; la binh thuong; khong van de; khong phai van de; khong can xu ly; khong can thao tac; khong can hanh dong; bo qua duoc; co the bo qua
chap nhan duoc; co the chap nhan; loi da biet; khong anh huong; khong can lam gi; ok - mong doi; ok – mong doi; không phải làm gì; không sao; không cần can thiệp
không cần rollback
[required]
bắt buộc trước; bắt buộc trước khi; bắt buộc hoàn thành trước; phải hoàn thành trước; phải hoàn tất trước; cần hoàn thành trước; hoàn thành trước khi; hoàn tất trước khi
phải có trước; phải làm trước; phải xong trước; cần có trước khi; trước khi deploy; trước khi triển khai; trước khi release; trước khi phát hành; trước khi go-live
trước khi golive; trước khi merge; trước khi migrate; trước khi chạy migration; trước khi lên production; trước khi bắt đầu; trước khi tiếp tục; trước khi thực hiện
trước khi chuyển; trước khi cutover; trước khi mở; trước khi chạy; trước khi cập nhật; trước mỗi lần deploy; trước mỗi lần; trước giờ deploy; mục bắt buộc
điều kiện bắt buộc; bước bắt buộc; blocker; đúng thứ tự; theo đúng thứ tự; đúng theo thứ tự; đúng trình tự; theo đúng trình tự; biện pháp cuối cùng; phương án cuối cùng
giải pháp cuối cùng; tiên quyết; bat buoc truoc; bat buoc truoc khi; bat buoc hoan thanh truoc; phai hoan thanh truoc; phai hoan tat truoc; can hoan thanh truoc
hoan thanh truoc khi; hoan tat truoc khi; phai co truoc; phai lam truoc; phai xong truoc; can co truoc khi; truoc khi deploy; truoc khi trien khai; truoc khi release
truoc khi phat hanh; truoc khi go-live; truoc khi golive; truoc khi merge; truoc khi migrate; truoc khi chay migration; truoc khi len production; truoc khi bat dau
truoc khi tiep tuc; truoc khi thuc hien; truoc khi chuyen; truoc khi cutover; truoc khi mo; truoc khi chay; truoc khi cap nhat; truoc moi lan deploy; truoc moi lan
truoc gio deploy; muc bat buoc; dieu kien bat buoc; buoc bat buoc; dung thu tu; theo dung thu tu; dung theo thu tu; dung trinh tu; theo dung trinh tu; bien phap cuoi cung
phuong an cuoi cung; giai phap cuoi cung; tien quyet; phải có trước khi; cần làm trước khi; bắt buộc hoàn thành; trước khi chuyển đổi; trước khi migration
trước khi đưa lên production; trước khi mở traffic; trước khi chuyển traffic; trước khi bảo trì; trước khi tiến hành; trước mọi; là điều kiện tiên quyết
điều kiện tiên quyết để; không đảo thứ tự; không thay đổi thứ tự; chỉ deploy trong; chỉ deploy vào; không deploy vào; không deploy thứ sáu; blocker cho; chặn go-live
bắt buộc để; hoàn thành trước khi bắt đầu; phải .. trước khi bắt đầu; cần .. trước khi bắt đầu; trước khi bắt đầu deploy; trước khi bắt đầu triển khai
trước khi bắt đầu migration; phai co truoc khi; can lam truoc khi; bat buoc hoan thanh; truoc khi chuyen doi; truoc khi migration; truoc khi dua len production
truoc khi mo traffic; truoc khi chuyen traffic; truoc khi bao tri; truoc khi tien hanh; truoc moi; la dieu kien tien quyet; dieu kien tien quyet de; khong dao thu tu
khong thay doi thu tu; khong deploy vao; khong deploy thu sau; bat buoc de; hoan thanh truoc khi bat dau; phai .. truoc khi bat dau; can .. truoc khi bat dau
truoc khi bat dau deploy; truoc khi bat dau trien khai; truoc khi bat dau migration
[watch]
theo dõi; giám sát; quan sát; để ý; tiếp tục theo dõi; theo dõi sát; theo dõi liên tục; theo dõi chặt chẽ; canh; monitor; theo doi; giam sat; quan sat; tiep tuc theo doi
theo doi sat; theo doi lien tuc; theo doi chat che; giám sát chặt chẽ; monitor liên tục; theo dõi log; theo dõi dashboard; canh log
[page]
gọi on-call; gọi người trực; gọi đội trực; gọi ngay; báo on-call; báo người trực; liên hệ on-call; liên hệ người trực; liên hệ ngay; báo động; gọi khẩn cấp
thông báo khẩn; đánh thức; gọi điện ngay; goi on-call; goi nguoi truc; goi doi truc; goi ngay; bao on-call; bao nguoi truc; lien he on-call; lien he nguoi truc
lien he ngay; bao dong; goi khan cap; thong bao khan; danh thuc; goi dien ngay; leo thang cho; báo ngay; page on-call; gọi kỹ sư trực
[alert]
cảnh báo; cảnh báo nếu; cảnh báo khi; thông báo; gửi thông báo; gửi cảnh báo; báo cho; báo động; cảnh cáo; báo ngay; nhắc nhở; alert; canh bao; canh bao neu; canh bao khi
thong bao; gui thong bao; gui canh bao; bao cho; bao dong; canh cao; bao ngay; nhac nho; báo cáo cho; alert khi
[investigate]
điều tra; tìm hiểu nguyên nhân; phân tích; kiểm tra log; xem log; xem logs; kiểm tra logs; tìm nguyên nhân; xác định nguyên nhân; nguyên nhân gốc; chẩn đoán; debug
khảo sát; nghiên cứu; đọc log; dieu tra; tim hieu nguyen nhan; phan tich; kiem tra log; kiem tra logs; tim nguyen nhan; xac dinh nguyen nhan; nguyen nhan goc; chan doan
khao sat; nghien cuu; doc log; xem xét; truy vết; khoanh vùng
[critical]
nghiêm trọng; khẩn cấp; nguy cấp; rất nghiêm trọng; gấp; trầm trọng; ưu tiên cao nhất; tối quan trọng; lỗi nặng; critical; nghiem trong; khan cap; nguy cap
rat nghiem trong; tram trong; uu tien cao nhat; toi quan trong; loi nang; cấp bách; quan trọng; rất quan trọng; mức độ cao; ưu tiên cao
[target]
mục tiêu; chỉ tiêu; giá trị mục tiêu; mong đợi; kỳ vọng; giá trị kỳ vọng; mức cho phép; ngưỡng cho phép; bình thường; chuẩn; muc tieu; chi tieu; gia tri muc tieu
mong doi; ky vong; gia tri ky vong; muc cho phep; nguong cho phep; binh thuong; mức mục tiêu; ngưỡng mục tiêu; mức bình thường; giá trị chuẩn
[baseline]
mức cơ sở; giá trị cơ sở; mức nền; bình thường; mức bình thường; thông thường; trước đây; trước khi deploy; trung bình; lần trước; tăng; tăng cao; tăng vọt; tăng đột biến
giảm; giảm mạnh; sụt giảm; suy giảm; chậm hơn; chậm đi; tệ hơn; kém hơn; cao hơn bình thường; đột biến; muc co so; gia tri co so; muc nen; binh thuong; muc binh thuong
thong thuong; truoc day; truoc khi deploy; trung binh; lan truoc; tang cao; tang vot; tang dot bien; giam manh; sut giam; suy giam; cham hon; cham di; kem hon
cao hon binh thuong; dot bien; so với bình thường; so với trước

# --- commands ---
[run]
chạy; chạy lệnh; thực thi; thực hiện; lệnh; câu lệnh; các lệnh sau; dùng lệnh; sử dụng lệnh; dùng; sử dụng; gõ; gõ lệnh; nhập; nhập lệnh; gọi; khởi động; khởi động lại
khởi chạy; chạy lại; kích hoạt; thông qua; áp dụng; deploy; triển khai bằng; kiểm tra bằng; test bằng; dừng bằng; tải; cài đặt; thêm vào; chay lenh; thuc thi; thuc hien
cau lenh; cac lenh sau; dung lenh; su dung lenh; su dung; go lenh; nhap lenh; khoi dong; khoi dong lai; khoi chay; chay lai; kich hoat; thong qua; ap dung
trien khai bang; kiem tra bang; test bang; dung bang; cai dat; them vao; chạy script; thực hiện lệnh; các lệnh; bật; triển khai; restart lại; bằng lệnh; kiểm thử bằng
[run.never]
không chạy; không được chạy; đừng chạy; không bao giờ chạy; không nên chạy; tuyệt đối không chạy; không thực thi; không thực hiện lệnh; đừng thực thi; không dùng
không được dùng; đừng dùng; không sử dụng; không được sử dụng; đừng sử dụng; không còn dùng; không còn sử dụng; không còn được dùng; đã lỗi thời; lỗi thời; đã bỏ
cấm; nghiêm cấm; thay vì; thay cho; khong chay; khong duoc chay; dung chay; khong bao gio chay; khong nen chay; tuyet doi khong chay; khong thuc thi
khong thuc hien lenh; dung thuc thi; khong dung; khong duoc dung; dung dung; khong su dung; khong duoc su dung; dung su dung; khong con dung; khong con su dung
khong con duoc dung; da loi thoi; loi thoi; da bo; nghiem cam; thay vi
[run.maybe]
tùy chọn; không bắt buộc; nếu cần; nếu cần thiết; nếu muốn; khi cần; khi cần thiết; có thể dùng thêm; cũng có thể; nếu có nhu cầu; tuỳ chọn; tuy chon; khong bat buoc
neu can; neu can thiet; neu muon; khi can; khi can thiet; co the dung them; cung co the; neu co nhu cau
[run.each]
với mỗi; trên mỗi; cho mỗi; đối với mỗi; trên từng; với từng; cho từng; trên tất cả các máy; trên tất cả máy chủ; trên tất cả các node; lặp lại cho; lặp lại trên; tren moi; voi moi; doi voi moi; tren tung
[run.order]
chạy; chạy lệnh; thực thi; gõ lệnh; nhập lệnh; chay lenh; thuc thi; go lenh; nhap lenh
[run.back]
để hoàn tác; để quay lui; để khôi phục phiên bản; de hoan tac; de quay lui
[run.later]
để dừng; để quay lại; để tắt; để hủy; sau này; về sau; để tham khảo; để gỡ lỗi; để chẩn đoán; trong trường hợp khẩn cấp
phương án cuối cùng; tương đương với; giống như; trước đây; được tạo bằng; bên trong; de dung; de quay lai; de tat; de huy
sau nay; ve sau; de tham khao; de go loi; de chan doan; trong truong hop khan cap; phuong an cuoi cung; tuong duong voi; giong nhu; truoc day; duoc tao bang
ben trong
[run.again]
thử lại
[or.line]
hoặc; hoac
[or]
hoặc; hoặc là; hay là; hoặc dùng; hoặc chạy; hoac; hoặc nếu; cách khác; thay vào đó; nếu không thì; hoac la; hoac dung; hoac chay; hoac neu; cach khac; thay vao do
neu khong thi; ngoài ra
[example]
ví dụ; chẳng hạn; chẳng hạn như; vd:; ví dụ như; mẫu; minh họa; thí dụ; như là; chang han; chang han nhu; vi du nhu; minh hoa; như sau

# --- expectations ---
[expected]
trạng thái mong đợi; dấu hiệu thành công; trang thai mong doi; dau hieu thanh cong; kết quả mong muốn; phản hồi mong đợi; ket qua mong muon; phan hoi mong doi
kết quả mong đợi; giá trị mong đợi; ket qua mong doi; gia tri mong doi; kết quả kỳ vọng; kết quả dự kiến; kết quả cần đạt; đầu ra mong đợi; output mong đợi
phải có kết quả; ket qua ky vong; ket qua du kien; ket qua can dat; dau ra mong doi; output mong doi; phai co ket qua; kết quả trả về; ket qua tra ve; phải hiển thị
phai hien thi; kết quả phải; kết quả đúng; ket qua phai; ket qua dung; phải trả về; sẽ hiển thị; bạn sẽ thấy; phai tra ve; se hien thi; ban se thay; cần trả về
can tra ve; sẽ trả về; phải hiện; phải thấy; phải bằng; se tra ve; phai hien; phai thay; phai bang; mong đợi; nên thấy; cần thấy; mong doi; nen thay; can thay; kỳ vọng
phải ra; phải là; sẽ thấy; sẽ hiện; ky vong; phai ra; phai la; se thay; se hien; trả về; kì vọng; giá trị kỳ vọng; phải chứa; phải in ra; phải khớp; nên trả về
nên hiển thị; nên là; kết quả:; kết quả mong chờ; mong chờ; ki vong; gia tri ky vong; phai chua; phai in ra; phai khop; nen hien thi; ket qua:; ket qua mong cho; mong cho
[expected.output]
dấu hiệu thành công; dau hieu thanh cong; kết quả mong muốn; ket qua mong muon; kết quả mong đợi; kết quả tương tự; kết quả hiển thị; ket qua mong doi; ket qua tuong tu
ket qua hien thi; kết quả kỳ vọng; kết quả dự kiến; output mong đợi; đầu ra mong đợi; ket qua ky vong; ket qua du kien; output mong doi; dau ra mong doi; ví dụ kết quả
vi du ket qua; ví dụ output; vi du output; kết quả mẫu; bạn sẽ thấy; sẽ hiển thị; ket qua mau; ban se thay; se hien thi; output mẫu; output mau; sẽ thấy; se thay
phản hồi mong đợi; kết quả sẽ; phải hiển thị; kết quả trông như; phan hoi mong doi; ket qua se; phai hien thi; ket qua trong nhu

# --- people ---
[role]
trưởng nhóm; trưởng phòng; trưởng bộ phận; trưởng dự án; quản lý; quản lý dự án; quản trị viên; quản trị hệ thống; quản trị; giám đốc; giám đốc kỹ thuật; kỹ sư
kỹ sư vận hành; lập trình viên; người phát triển; đội phát triển; nhóm phát triển; kiểm thử viên; người kiểm thử; nhóm kiểm thử; kiến trúc sư; vận hành; đội vận hành
nhóm vận hành; bộ phận vận hành; kỹ thuật; kỹ thuật viên; nhóm kỹ thuật; người trực; đội trực; trực ca; chủ sản phẩm; quản lý sản phẩm; khách hàng; người dùng; hỗ trợ
đội hỗ trợ; bảo mật; an ninh; an toàn thông tin; pháp chế; pháp lý; tài chính; kế toán; kinh doanh; nghiệp vụ; đội ngũ; nhóm; người phụ trách; người chịu trách nhiệm
người phê duyệt; người duyệt; người thực hiện; người kiểm tra; người review; người yêu cầu; lãnh đạo; ban giám đốc; ban lãnh đạo; điều phối; điều phối viên; hội đồng
bên liên quan; hạ tầng; phó phòng; chuyên viên; người giám sát; tổng giám đốc; đối tác; nhà cung cấp; truong nhom; truong phong; truong bo phan; truong du an; quan ly
quan ly du an; quan tri vien; quan tri he thong; quan tri; giam doc; giam doc ky thuat; ky su van hanh; lap trinh vien; nguoi phat trien; doi phat trien; nhom phat trien
kiem thu vien; nguoi kiem thu; nhom kiem thu; kien truc su; van hanh; doi van hanh; nhom van hanh; bo phan van hanh; ky thuat; ky thuat vien; nhom ky thuat; nguoi truc
doi truc; truc ca; chu san pham; quan ly san pham; khach hang; nguoi dung; doi ho tro; bao mat; an toan thong tin; phap che; phap ly; tai chinh; ke toan; nghiep vu
doi ngu; nguoi phu trach; nguoi chiu trach nhiem; nguoi phe duyet; nguoi duyet; nguoi thuc hien; nguoi kiem tra; nguoi review; nguoi yeu cau; lanh dao; ban giam doc
ban lanh dao; dieu phoi; dieu phoi vien; hoi dong; ben lien quan; ha tang; pho phong; chuyen vien; nguoi giam sat; tong giam doc; doi tac; nha cung cap; trưởng ca; kĩ sư
nhà phát triển; đội kiểm thử; quản trị cơ sở dữ liệu; nhân viên; nhân viên vận hành; phụ trách; đội; bộ phận; phòng ban; chăm sóc khách hàng; ban quản lý; team vận hành
team hạ tầng; chủ đầu tư; nhà tài trợ; tiếp thị
[signed-by]
ký bởi; phê duyệt bởi; duyệt bởi; xác nhận bởi; kiểm tra bởi; thực hiện bởi; người phê duyệt; người duyệt; người xác nhận; người kiểm tra; người thực hiện; người ký
người review; người lập; người deploy; triển khai bởi; test bởi; hoàn thành bởi; người nghiệm thu; được ký bởi; phe duyet boi; duyet boi; xac nhan boi; kiem tra boi
thuc hien boi; nguoi phe duyet; nguoi duyet; nguoi xac nhan; nguoi kiem tra; nguoi thuc hien; nguoi ky; nguoi review; nguoi lap; nguoi deploy; trien khai boi; test boi
hoan thanh boi; nguoi nghiem thu; duoc ky boi; người triển khai; deploy bởi; review bởi; chuẩn bị bởi; người chuẩn bị; người chịu trách nhiệm; người test; người giám sát
ky boi; nguoi trien khai; chuan bi boi; nguoi chuan bi; nguoi chiu trach nhiem; nguoi test; nguoi giam sat
[signature]
chữ ký; chữ kí; ký tên; ký duyệt; đã ký; đã duyệt; phê duyệt; xác nhận; quyết định; họ tên và ngày; ngày ký; ký và ghi rõ họ tên; ký nháy; đóng dấu; ký xác nhận; ky duyet
da duyet; phe duyet; xac nhan; quyet dinh; ho ten va ngay; ngay ky; ky va ghi ro ho ten; ky nhay; dong dau; ky xac nhan; ký; kí tên; họ tên và chữ ký; tên và ngày
[contact]
liên hệ; số điện thoại; điện thoại; di động; hotline; địa chỉ email; thư điện tử; kênh; kênh slack; zalo; nhóm chat; máy lẻ; gọi; đầu mối; sđt; liên lạc
thông tin liên hệ; lien he; so dien thoai; dien thoai; di dong; dia chi email; thu dien tu; kenh slack; nhom chat; dau moi; lien lac; thong tin lien he; email
kênh liên lạc; kênh chat; số máy; đường dây nóng

# --- tables ---
[column.command]
lệnh; câu lệnh; lệnh thực thi; lệnh thực hiện; lệnh/thao tác; thao tác/lệnh; công cụ; dòng lệnh; command; script; cau lenh; lenh thuc thi; lenh thuc hien; lenh/thao tac
thao tac/lenh; cong cu; dong lenh; lệnh/hành động; lenh/hanh dong
[column.role]
vai trò; người; tên; họ tên; họ và tên; đội; nhóm; người thực hiện; người phụ trách; người chịu trách nhiệm; phụ trách; người duyệt; người phê duyệt; người review
người kiểm tra; chức vụ; chức danh; vị trí; bộ phận; phòng ban; cấp; cấp độ; bên liên quan; đơn vị; người ký; vai tro; ho va ten; nguoi thuc hien; nguoi phu trach
nguoi chiu trach nhiem; phu trach; nguoi duyet; nguoi phe duyet; nguoi review; nguoi kiem tra; chuc vu; chuc danh; bo phan; phong ban; ben lien quan; nguoi ky
chịu trách nhiệm; trách nhiệm; đầu mối
[column.action]
hành động; thao tác; xử lý; cách xử lý; hướng xử lý; phản ứng; phản hồi; quyết định; làm gì; giải pháp; cách khắc phục; biện pháp; kết quả; khắc phục; việc cần làm
phương án xử lý; phương án; hanh dong; thao tac; cach xu ly; huong xu ly; phan ung; phan hoi; quyet dinh; giai phap; cach khac phuc; bien phap; ket qua; khac phuc
viec can lam; phuong an xu ly; phuong an; hoạt động; cần làm gì; ứng phó; hoat dong
[column.time]
thời gian; giờ; khi nào; ngày; thời lượng; bắt đầu; kết thúc; tuần; thời điểm; thời gian dự kiến; hạn; thời hạn; hạn chót; phút; thời gian bắt đầu; thời gian kết thúc
ngày giờ; khung giờ; thời gian phản hồi; dự kiến; mốc thời gian; thoi gian; khi nao; thoi luong; bat dau; ket thuc; thoi diem; thoi gian du kien; thoi han; han chot
thoi gian bat dau; thoi gian ket thuc; ngay gio; khung gio; thoi gian phan hoi; du kien; moc thoi gian; lịch; deadline
[column.phase]
giai đoạn; bước; mốc; tuần; công việc; nhiệm vụ; hạng mục; đợt; task; pha; giai doan; cong viec; nhiem vu; hang muc; phần
[column.metric]
chỉ số; tiêu chí; kiểm tra; điều kiện; ngưỡng; cảnh báo; tham số; thông số; triệu chứng; dấu hiệu; tình huống; kịch bản; trường hợp; vấn đề; sự cố; lỗi; sự kiện
hạng mục kiểm tra; nội dung kiểm tra; hiện tượng; yêu cầu; nguyên nhân; mục kiểm tra; rủi ro; tieu chi; kiem tra; dieu kien; canh bao; tham so; thong so; trieu chung
dau hieu; tinh huong; kich ban; truong hop; su kien; hang muc kiem tra; noi dung kiem tra; hien tuong; yeu cau; nguyen nhan; muc kiem tra; chỉ tiêu; chi tieu; su co
[column.target]
mục tiêu; ngưỡng; giới hạn; mong đợi; kết quả mong đợi; kỳ vọng; giá trị; tiêu chí; tối thiểu; tối đa; giá trị mong đợi; mức chấp nhận; chỉ tiêu; kết quả kỳ vọng
yêu cầu đạt; muc tieu; gioi han; mong doi; ket qua mong doi; ky vong; gia tri; tieu chi; toi thieu; gia tri mong doi; muc chap nhan; chi tieu; ket qua ky vong
yeu cau dat; tiêu chí chấp nhận; tiêu chuẩn; yêu cầu; tieu chi chap nhan; tieu chuan
[column.red]
đỏ; màu đỏ
[column.yellow]
vàng; màu vàng
[column.green]
xanh; màu xanh
[column.severity]
mức độ; mức độ nghiêm trọng; độ ưu tiên; mức ưu tiên; cấp độ; mức độ ưu tiên; độ nghiêm trọng; muc do nghiem trong; do uu tien; muc uu tien; muc do uu tien
do nghiem trong; mức nghiêm trọng; ưu tiên; mức độ khẩn cấp; cấp độ sự cố; muc do; muc nghiem trong; muc do khan cap; cap do su co
[column.gate]
điểm kiểm soát; điểm dừng; điểm quyết định; cổng; cổng kiểm soát; mốc quyết định; diem kiem soat; diem dung; diem quyet dinh; cong kiem soat; moc quyet dinh
điểm kiểm tra; chốt kiểm tra; chốt; cổng phê duyệt; cổng chất lượng; diem kiem tra; chot kiem tra; cong phe duyet

[column.window]
khoảng thời gian; thời lượng
[column.else]
nếu không; nếu không đạt

# --- numbers ---
[op.more]
lớn hơn; nhiều hơn; cao hơn; hơn; trên; vượt quá; vượt; vượt ngưỡng; quá; lâu hơn; dài hơn; chậm hơn; tăng hơn; tăng quá; tăng trên; kéo dài hơn; kéo dài quá; vượt mức
lon hon; nhieu hon; cao hon; vuot qua; vuot nguong; lau hon; dai hon; cham hon; tang hon; tang qua; tang tren; keo dai hon; keo dai qua; vuot muc; cũ hơn; tăng lên trên
[op.level]
dưới; trên; xuống dưới
[op.less]
nhỏ hơn; ít hơn; thấp hơn; dưới; chưa đến; chưa tới; không đủ; nhanh hơn; ngắn hơn; giảm dưới; giảm xuống dưới; kém hơn; nho hon; thap hon; chua den; chua toi; khong du
nhanh hon; ngan hon; giam duoi; giam xuong duoi; kem hon; bé hơn; xuống dưới; chưa đầy; mới hơn; còn dưới
[op.at-least]
ít nhất; tối thiểu; không dưới; không ít hơn; không thấp hơn; trở lên; hoặc hơn; hoặc cao hơn; lớn hơn hoặc bằng; không nhỏ hơn; từ .. trở lên; it nhat; toi thieu
khong duoi; khong it hon; khong thap hon; tro len; hoac hon; hoac cao hon; lon hon hoac bang; khong nho hon; tu .. tro len; hoặc nhiều hơn; duy trì trên; thấp nhất là
chí ít
[op.at-most]
tối đa; nhiều nhất; không quá; không vượt quá; không hơn; trong vòng; trở xuống; hoặc ít hơn; nhỏ hơn hoặc bằng; không lớn hơn; không cao hơn; không được vượt quá
cao nhất; lâu nhất; không được quá; chậm nhất; nhieu nhat; khong qua; khong vuot qua; khong hon; trong vong; tro xuong; hoac it hon; nho hon hoac bang; khong lon hon
khong cao hon; khong duoc vuot qua; cao nhat; lau nhat; khong duoc qua; cham nhat; không vượt; không nhiều hơn; trong phạm vi; hoặc thấp hơn; cao nhất là
[zero]
bằng không; bằng 0; số không; bang khong; so khong; bằng số 0
[version]
phiên bản
[unit.second]
giây
[unit.minute]
phút
[unit.hour]
giờ; tiếng; tiếng đồng hồ; tieng dong ho; giờ đồng hồ
[unit.day]
ngày; ngày làm việc; ngay lam viec
[unit.week]
tuần; tuần lễ
[duration.quarter-hour]
mười lăm phút
[duration.half-hour]
nửa giờ; nửa tiếng; nua gio; nua tieng
[duration.hour]
một giờ; một tiếng; mot gio
[duration.hour-and-half]
một tiếng rưỡi; một giờ rưỡi
[number.two]
hai
[number.three]
ba
[number.four]
bốn
[number.five]
năm
[number.ten]
mười
[number.fifteen]
mười lăm
[number.twenty]
hai mươi
[number.thirty]
ba mươi
[estimate]
thời gian ước tính; thời gian dự kiến; thời gian thực hiện; thời lượng; ước tính; ước lượng; dự kiến; khoảng; mất khoảng; tốn khoảng; xấp xỉ; tổng thời gian
thời gian cần thiết; thời gian hoàn thành; thời gian tối đa; thời gian rollback; thời gian mục tiêu; thời gian khôi phục; kéo dài khoảng; giới hạn thời gian
thoi gian uoc tinh; thoi gian du kien; thoi gian thuc hien; thoi luong; uoc tinh; uoc luong; du kien; mat khoang; ton khoang; tong thoi gian; thoi gian can thiet
thoi gian hoan thanh; thoi gian toi da; thoi gian rollback; thoi gian muc tieu; thoi gian khoi phuc; keo dai khoang; gioi han thoi gian; thời gian; thời gian cần; mất tầm
thời gian downtime; hoàn thành trong; trong khoảng; khung thời gian
[window]
đầu tiên; từng; tiếp theo; vừa qua; gần nhất; ban đầu; trong suốt; sắp tới; dau tien; tiep theo; vua qua; gan nhat; ban dau; trong suot; sap toi
[measured]
đo trong; được đo trong; tính trong
[lasting]
trong; trong vòng; trong suốt; kéo dài; liên tục; liên tục trong; trong hơn; hơn; ít nhất; trong ít nhất; qua; vừa qua; gần nhất; trong vong; keo dai; lien tuc
[cadence]
mỗi; hàng ngày; hàng tuần; hàng tháng; hàng giờ; hằng ngày; hằng tuần; hằng giờ; định kỳ; cứ mỗi; theo ngày; theo tuần; đều đặn; hang ngay; hang tuan; hang thang
hang gio; dinh ky; theo ngay; theo tuan; deu dan; cứ .. phút; cứ .. giờ; mỗi ngày; một lần mỗi; phút một lần; giờ một lần
[traffic]
lưu lượng; traffic; canary; triển khai dần; tăng dần; người dùng đầu tiên; của người dùng; số người dùng; lượng truy cập; điều hướng lưu lượng; chuyển lưu lượng
phần trăm người dùng; luu luong; trien khai dan; tang dan; nguoi dung dau tien; cua nguoi dung; so nguoi dung; luong truy cap; dieu huong luu luong; chuyen luu luong
phan tram nguoi dung; lưu lượng truy cập; chuyển .. traffic; mở .. traffic; tăng dần traffic; tăng traffic; mở dần; chuyển dần; triển khai từng phần; phát hành dần
lượng người dùng; số lượng người dùng
[label.owner]
người thực hiện; người phụ trách; phụ trách; người chịu trách nhiệm; chịu trách nhiệm; chủ trì; thực hiện bởi; giao cho; được giao cho; người xử lý; đơn vị thực hiện
đầu mối; nguoi thuc hien; nguoi phu trach; phu trach; nguoi chiu trach nhiem; chiu trach nhiem; chu tri; thuc hien boi; duoc giao cho; nguoi xu ly; don vi thuc hien
dau moi; phân công cho; phân công; người đảm nhận; trách nhiệm
[degrade]
giảm; sụt giảm; suy giảm; tăng; tăng cao; tăng vọt; tăng đột biến; đột biến; chậm; chậm hơn; chậm đi; tệ hơn; xấu đi; kém đi; lệch; chênh lệch; sai lệch; mất mát
biến động; hồi quy; suy thoái; tụt; sut giam; suy giam; tang cao; tang vot; tang dot bien; dot bien; cham hon; cham di; chenh lech; sai lech; mat mat; bien dong; hoi quy
suy thoai; hao hụt; dao động; giảm hiệu năng
[metric.ill-high]
tỷ lệ lỗi; tỉ lệ lỗi; số lỗi; độ trễ; thời gian phản hồi; thời gian đáp ứng; tỷ lệ thất bại; ty le loi; do tre; thoi gian phan hoi
[metric.ill-low]
tỷ lệ thành công; tỉ lệ thành công; dung lượng trống; ty le thanh cong
[problem]
lỗi; bị lỗi; gặp lỗi; lỗi nghiêm trọng; sự cố; thất bại; không thành công; hỏng; bị hỏng; vấn đề; trục trặc; bất thường; sai; sập; bị sập; treo; bị treo; mất dữ liệu
mất kết nối; thiếu; không hoạt động; không chạy; không phản hồi; không truy cập được; không khả dụng; không khởi động; không load; không pass; không đạt; không khớp
không nhất quán; gián đoạn; quá thời gian; hết thời gian chờ; rò rỉ; không như mong đợi; ngoài ý muốn; chưa hoàn thành; không hoàn thành; không khắc phục được
không fix được; không xử lý được; crash; lỗ hổng; tê liệt; ngừng hoạt động; gap loi; loi nghiem trong; that bai; khong thanh cong; bi hong; truc trac; bat thuong; bi treo
mat du lieu; mat ket noi; khong hoat dong; khong chay; khong phan hoi; khong truy cap duoc; khong kha dung; khong khoi dong; khong load; khong pass; khong dat; khong khop
khong nhat quan; gian doan; qua thoi gian; het thoi gian cho; khong nhu mong doi; ngoai y muon; chua hoan thanh; khong hoan thanh; khong khac phuc duoc; khong fix duoc
khong xu ly duoc; lo hong; te liet; ngung hoat dong; có lỗi; sai lệch; bị thiếu; không đúng; không mong muốn; ngoài dự kiến; quá tải; hết thời gian; không lên
không khởi động được; không kết nối được; không tồn tại; nghẽn; không giải quyết được
[problem.none]
không có lỗi; không lỗi; không gặp lỗi; không có sự cố; không có vấn đề; không có vấn đề gì; khong co loi

# --- environments ---
[env.local]
môi trường local; môi trường phát triển; máy local; máy cá nhân; ở local; môi trường dev; máy cục bộ; cục bộ; moi truong local; moi truong phat trien; may local
may ca nhan; o local; moi truong dev; may cuc bo; trên local; dưới local; môi trường cục bộ
[env.staging]
môi trường staging; môi trường test; môi trường kiểm thử; môi trường thử nghiệm; môi trường uat; tiền production; môi trường nghiệm thu; lên staging; trên staging
moi truong staging; moi truong test; moi truong kiem thu; moi truong thu nghiem; moi truong uat; tien production; moi truong nghiem thu; len staging; tren staging
tiền sản xuất; môi trường tiền sản xuất; môi trường demo
[env.production]
môi trường production; môi trường thật; môi trường chính thức; môi trường prod; môi trường vận hành; lên production; trên production; hệ thống thật; máy chủ production
môi trường sản xuất; server thật; moi truong production; moi truong that; moi truong chinh thuc; moi truong prod; moi truong van hanh; len production; tren production
he thong that; may chu production; moi truong san xuat; server that; lên prod; trên prod; server production; môi trường live
[env.blue]
môi trường blue; môi trường xanh dương; môi trường xanh lam; moi truong blue; moi truong xanh duong; moi truong xanh lam
[env.green]
môi trường green; môi trường xanh lá; môi trường xanh lục; moi truong green; moi truong xanh la; moi truong xanh luc
[scope.database]
cơ sở dữ liệu; csdl; dữ liệu; bảng dữ liệu; lược đồ; di chuyển dữ liệu; chuyển đổi dữ liệu; migration; schema; migrate dữ liệu; database; co so du lieu; du lieu
bang du lieu; luoc do; di chuyen du lieu; chuyen doi du lieu; migrate du lieu; lược đồ dữ liệu; di trú dữ liệu

[backup]
sao lưu; bản sao lưu; ảnh chụp nhanh; snapshot

# --- somebody is to be told ---
[tell]
thông báo; thông báo cho; thông báo tới; thông báo đến; báo cho; báo với; gửi thông báo; gửi email; gửi e-mail; gửi mail; gửi tin nhắn; nhắn tin cho; đăng thông báo; đăng lên kênh
[tell.done]
đã được thông báo; được thông báo; đã được báo; đã nhận thông báo
[tell.not]
thông báo lỗi; email thử; email test; mail test; tin nhắn thử; thông báo thử; dịch vụ thông báo; hệ thống thông báo
[audience]
team; nhóm; đội; đội ngũ; người dùng; khách hàng; bên liên quan; các bên liên quan; mọi người; bộ phận hỗ trợ; slack; kênh; zalo; telegram; cộng đồng; nhân viên; đối tác; ban lãnh đạo; ban giám đốc; đồng nghiệp

# --- when a release may begin ---
[deploy.time]
cửa sổ bảo trì; khung giờ triển khai; khung giờ bảo trì; giờ thấp điểm; triển khai vào; deploy vào; không deploy; không triển khai
[day.not]
trừ; ngoại trừ; không deploy; không triển khai; không vào
[day.monday]
thứ hai
[day.tuesday]
thứ ba
[day.wednesday]
thứ tư
[day.thursday]
thứ năm
[day.friday]
thứ sáu
[day.saturday]
thứ bảy
[day.sunday]
chủ nhật
