/** Sentences that show what no rule can see. A test holds them against the rules about people. */
export const outOfReachExamples = {
  context: 'Con trai út của ông chủ quán phở đầu làng bị hành hung.',
  bareName: 'Lan kể lại mọi chuyện với cô bảo vệ.',
  nickname: 'Mọi người gọi cậu là Tí Sún.',
  accusation: 'Ông ấy đã tiêu hết số tiền quỹ.',
  foreigner: 'Haruka sống cùng mẹ ở khu trọ.',
} as const;

const { context, bareName, nickname, accusation, foreigner } = outOfReachExamples;

/** Tells staff what the machine does not see, so that nobody trusts it further. */
export const outOfReach = [
  '## Những điều máy không thấy',
  [
    'Máy chỉ đọc chữ trong bài và chỉ nhận ra những cách viết nó biết.',
    `Nó không nhận ra người mà chỉ hoàn cảnh làm lộ (\`${context}\`);`,
    `đứa trẻ được nêu tên mà bên cạnh không có tuổi, lớp, cách gọi như \`cháu\`, \`em\` hay chữ nào về vụ việc (\`${bareName}\`);`,
    'tuổi chỉ ghi trong ảnh hoặc ở bài khác;',
    `biệt danh (\`${nickname}\`);`,
    `tên nước ngoài không kèm cách gọi (\`${foreigner}\`);`,
    'họ tên của đồng bào các dân tộc và tiếng địa phương ngoài danh sách của nó.',
    `Nó không hiểu lời buộc tội thẳng mà không dùng chữ nặng (\`${accusation}\`), lời bóng gió, hay điều người đọc đoán ra khi ghép nhiều bài với nhau.`,
    'Họ tên cha mẹ của trẻ chỉ bị chặn trong vụ xâm hại, bạo hành; ở vụ khác máy chỉ nhắc xem lại.',
    'Nó không xem được gì trong ảnh: khuôn mặt, biển số, giấy tờ, chữ trên tường; cũng không đọc chữ trong tệp PDF, dù là bản quét hay không.',
    'Vì vậy, bài không bị nêu điều gì chưa chắc đã an toàn. Người duyệt vẫn phải đọc từng câu, xem từng ảnh và tự hỏi: hàng xóm, bạn cùng lớp đọc xong có biết đó là ai không?',
  ].join(' '),
].join('\n\n');
