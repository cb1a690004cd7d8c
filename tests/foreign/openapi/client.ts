// A program of somebody else's who has nothing but the OpenAPI document: it is compiled against types that were
// generated from it, and run against portals on loopback, whose addresses are its arguments.
import createClient from "openapi-fetch";
import type { paths } from "./bitrix24.js";

const [added, listed, refused, v3] = process.argv.slice(2);

// A write with parameters.
const add = await createClient<paths>({ baseUrl: added }).POST("/crm.item.add.json", {
    body: { entityTypeId: 2, fields: { title: "Apples", opportunity: 12.5, ufCrm_1: "of a portal's own" } },
});
const made = add.data?.result;
console.log(JSON.stringify(made && !Array.isArray(made) ? made.item : add));

// A list.
const list = await createClient<paths>({ baseUrl: listed }).POST("/crm.item.list.json", {
    body: { entityTypeId: 2, select: ["id", "title"], filter: { ">id": 5 }, order: { id: "ASC" }, start: 0 },
});
const found = list.data?.result;
const rows = found && !Array.isArray(found) && Array.isArray(found.items) ? found.items : [];
// A number, or a text of digits, or nothing.
const ids: (number | string | false | null | undefined)[] = rows.map((row) => row.id);
console.log(JSON.stringify({ ids, titles: rows.map((row) => row.title), total: list.data?.total, next: list.data?.next }));

// An error.
const failed = await createClient<paths>({ baseUrl: refused }).POST("/crm.item.list.json", { body: { entityTypeId: 0 } });
console.log(JSON.stringify({ status: failed.response.status, code: failed.error?.error }));

// REST 3.0, which has a server of its own.
const task = await createClient<paths>({ baseUrl: v3 }).POST("/tasks.task.get", { body: { id: 7, select: ["title"] } });
const got = task.data?.result;
console.log(JSON.stringify(got && !Array.isArray(got) ? got.item : task));

// What must not compile.
export async function wrong() {
    const client = createClient<paths>();
    // @ts-expect-error a required parameter is missing
    await client.POST("/crm.item.get.json", { body: { id: 1 } });
    // @ts-expect-error an object is no number
    await client.POST("/crm.item.get.json", { body: { entityTypeId: 2, id: {} } });
    // @ts-expect-error none of the documented values
    await client.POST("/crm.item.list.json", { body: { entityTypeId: 2, order: { id: "UP" } } });
    // @ts-expect-error no such method
    await client.POST("/crm.item.surprise.json", { body: {} });
}
