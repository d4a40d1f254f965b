/** What the doc comments say in English, for the webmasters who read Japanese: by kind and name. */
export const attributes = {
  'lang': 'この部品の言語。書かなければ、まわりの lang に合わせます。',
  'heading-level': '最初の見出しの段階（2〜6）。ページの見出しの順番に合わせてください。',
  'src': '別の計画のJSONのアドレス。問合せ先では連絡先一覧のJSONも使えます。',
  'print': '印刷のとき、すべて開く（all）か、見えているとおり（as-shown）か。',
  'theme':
    '色。まわりのページに合わせるか（auto）、いつも明るい色（light）か暗い色（dark）か。light と dark では、地の色も塗ります。',
  'organization': 'どの問合せ先か。city、council、社協 など。',
  'name': '団体の名前。書くと、計画の問合せ先の代わりに、以下に書いた内容を表示します。',
  'department': '担当の部署。',
  'tel': '電話番号（市外局番から）。',
  'extension': '内線番号。番号の後に表示するだけで、発信には使いません。',
  'fax': 'ファクス番号。',
  'email': 'メールアドレス。',
  'url': 'ホームページのアドレス（http または https）。',
  'hours': '受付時間（文章で）。',
  'address': '住所。',
  'actor':
    '誰の取り組みか。me、us、council、city か、印刷どおり「わたし」など。書かなければ、読む人が選べます。',
  'goal': 'どの目標か。1、目標1、または題名。',
  'policy': 'どの基本施策か。1-1、基本施策1-1、または題名。',
  'layout': '並べ方。幅に合わせる（auto）、いつも図（chart）、概要版と同じ表（table）、箇条書き（list）。',
  'variant': '主体ごとの取り組みまで全部（full）か、要約だけ（summary）か。',
};

export const events = {
  'fukushi-error': 'タグに書いた値を表示できないときに起きます。',
  'fukushi-actor-chosen': '読む人が主体を選んだときに起きます。',
  'fukushi-policy-chosen':
    '読む人が基本施策を選んだときに起きます。preventDefault() で、部品の動きを止められます。',
};

export const slots = {
  '': 'ページに元から書いてある内容。部品が表示されるまでと、ページの内容のほうが読む人に役立つときに表示します。',
};

export const cssParts = {
  frame: '部品が描くもの全体。',
  heading: 'すべての見出し。',
  problem: 'ページを作る方へのお知らせ。',
  contact: '問合せ先の箱。',
  controls: '主体を選ぶボタン、電話番号などをコピーするボタン。',
  actor: '主体の名前。',
  goal: '目標。',
  policy: '基本施策。',
  vision: '目指す姿。',
  actions: '主体ごとの取り組みの一覧。',
  chart: '体系図。',
  message: '会長のメッセージ。',
};

/** What each element shows. */
export const elements = {
  'fukushi-system-chart':
    '計画の体系図。理念から、目標、基本施策、目指す姿までと、関連する計画を表示します。',
  'fukushi-policy-card': '基本施策を一つ、番号・題名・目指す姿・説明・主体ごとの取り組みとともに表示します。',
  'fukushi-goal-section': '目標を一つ、そのなかの基本施策とともに表示します。',
  'fukushi-action-list': '期待する取り組みを主体ごとに並べます。',
  'fukushi-contact-box': '問合せ先。計画のものか、団体が自分で書いたものを表示します。',
  'fukushi-plan-summary': '二つの計画がどのようなものかを説明します。',
  'fukushi-message': '審議会会長のメッセージを、署名とともにそのまま表示します。',
  'fukushi-plan': '概要版の全体を、ほかの部品を組み合わせて表示します。',
};

/** Properties that no attribute has. */
export const members = {
  plan: 'データとして渡す計画。src より優先します。',
};

export const cssProperties = {
  '--fukushi-text': '文字の色。書かなければ、ページの色のままです。',
  '--fukushi-font-family': '書体。書かなければ、ページの書体のままです。',
  '--fukushi-min-font-size': '文字は、これより小さくなりません。',
  '--fukushi-scroll-margin':
    'リンクで移動した先や、キーボードで選んだところの上に空ける高さ。ページの上に固定した帯があるときに使います。',
  '--fukushi-border': '枠とつなぎ線の色。ページの背景に対して3:1以上。',
  '--fukushi-link': 'リンクの色。ページの背景に対して4.5:1以上。',
  '--fukushi-radius': '箱の角の丸み。',
  '--fukushi-goal-1': '目標1、4…の番号札。白い文字に対して4.5:1以上。暗いページでは黒い文字に対して。',
  '--fukushi-goal-2': '目標2、5…の番号札。',
  '--fukushi-goal-3': '目標3、6…の番号札。',
  '--fukushi-actor-1': '1番目の主体（わたし）の名前と枠の色。地の色に対して4.5:1以上。',
  '--fukushi-actor-2': '2番目の主体（わたしたち）の名前と枠の色。',
  '--fukushi-actor-3': '3番目の主体（社協）の名前と枠の色。',
  '--fukushi-actor-4': '4番目の主体（市）の名前と枠の色。',
};
