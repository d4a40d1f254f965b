import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('fukushi-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
