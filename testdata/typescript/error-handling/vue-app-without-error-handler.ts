import { createApp } from "vue";
// ruleid: vue-app-without-error-handler
const app = createApp(App);
// ruleid: vue-app-without-error-handler
createApp(Root, { a: 1 }).mount("#x");
// ruleid: vue-app-without-error-handler
export const other = createApp(Other);
// ok: vue-app-without-error-handler
const made = makeApp(App);
