import { createRouter, createWebHistory } from "vue-router";
const Page = () => import("./Page.vue");
// ruleid: vue-router-without-error-handler
export const router = createRouter({ history: createWebHistory(), routes: [{ path: "/", component: Page }] });
// ruleid: vue-router-without-error-handler
const second = createRouter({ history, routes });
function make() {
  // ruleid: vue-router-without-error-handler
  return createRouter({ routes });
}
// ok: vue-router-without-error-handler
createBrowserRouter([{ path: "/" }]);
