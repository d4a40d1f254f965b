/** What the manifest says in English, for the webmasters who read Japanese: by kind and name. */
export const attributes: Readonly<Record<string, string>> = {
  'lang': 'この部品の言語。書かなければ、まわりの lang に合わせます。',
  'heading-level': '最初の見出しの段階（2〜6）。ページの見出しの順番に合わせてください。',
  'src': '別の計画のJSONのアドレス。問合せ先では連絡先一覧のJSONも使えます。',
  'print': '印刷のとき、すべて開く（all）か、見えているとおり（as-shown）か。',
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

export const events: Readonly<Record<string, string>> = {
  'fukushi-error': 'タグに書いた値を表示できないときに起きます。',
  'fukushi-actor-chosen': '読む人が主体を選んだときに起きます。',
  'fukushi-policy-chosen':
    '読む人が基本施策を選んだときに起きます。preventDefault() で、部品の動きを止められます。',
};

export const slots: Readonly<Record<string, string>> = {
  '': 'ページに元から書いてある内容。部品が表示されるまでと、ページの内容のほうが読む人に役立つときに表示します。',
};

export const parts: Readonly<Record<string, string>> = {
  frame: '部品が描くもの全体。',
  heading: 'すべての見出し。',
  problem: 'ページを作る方へのお知らせ。',
  contact: '問合せ先の箱。',
  controls: '主体を選ぶボタン。',
  actor: '主体の名前。',
  goal: '目標。',
  policy: '基本施策。',
  vision: '目指す姿。',
  actions: '主体ごとの取り組みの一覧。',
  chart: '体系図。',
  message: '会長のメッセージ。',
};

/** What each element shows. */
export const elements: Readonly<Record<string, string>> = {
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
