"""The rounds that every SDK goes; what came of them is printed as one line of JSON."""

import json
import os

from fast_bitrix24 import Bitrix

b24 = Bitrix(os.environ["PORTAL_WEBHOOK"], verbose=False, respect_velocity_policy=False)

profile = b24.call("profile", raw=True)["result"]
deals = b24.get_all("crm.deal.list", {"select": ["ID", "TITLE"]})
by_id = b24.get_by_ID("crm.deal.get", [1, 2, 3], ID_field_name="id")

batch = b24.call_batch({
    "halt": 1,
    "cmd": {
        "company": "crm.company.add?fields[TITLE]=Of+a+batch",
        "contact": "crm.contact.add?fields[NAME]=Ann&fields[COMPANY_ID]=$result[company]",
        "read": "crm.contact.get?id=$result[contact]",
    },
})
read = batch["read"]

made = b24.call("crm.deal.add", {"fields": {"TITLE": "Made", "OPPORTUNITY": 12.5}})
changed = b24.call("crm.deal.update", {"id": made, "fields": {"TITLE": "Changed"}})
# A single row comes under a name of the client's own.
(deal,) = b24.call("crm.deal.get", {"id": made}).values()
deleted = b24.call("crm.deal.delete", {"id": made})
try:
    b24.call("crm.deal.get", {"id": made})
    error = None
except Exception as thrown:
    error = str(thrown)

print(json.dumps({
    "user": profile["ID"], "listed": len(deals), "unique": len({deal["ID"] for deal in deals}),
    "by_id": len(by_id), "read": read["NAME"], "company": int(read["COMPANY_ID"]) > 0,
    "changed": changed, "title": deal["TITLE"], "deleted": deleted, "error": error,
}))
