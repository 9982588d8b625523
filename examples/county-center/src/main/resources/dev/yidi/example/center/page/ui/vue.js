/** Vue's runtime without its compiler: pages write render functions, so that no policy has to allow `unsafe-eval`. */
export * from '../lib/vue/3.5.26/dist/vue.runtime.esm-browser.prod.js';
