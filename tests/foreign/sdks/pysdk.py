"""The rounds that every SDK goes; what came of them is printed as one line of JSON."""

import json
import os
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook, Client
from b24pysdk.errors import BitrixAPIError

webhook = urlsplit(os.environ["PORTAL_WEBHOOK"])
token = BitrixWebhook(domain=webhook.netloc, webhook_token=webhook.path.removeprefix("/rest/"))
client = Client(token)

profile = client.profile().result
deals = client.crm.deal.list(select=["ID", "TITLE"]).as_list().result
# By windows of ids, without counting.
fast = list(client.crm.deal.list(select=["ID"]).as_list_fast().result)

batch = token.call_batch({
    "company": ("crm.company.add", {"fields": {"TITLE": "Of a batch"}}),
    "contact": ("crm.contact.add", {"fields": {"NAME": "Ann", "COMPANY_ID": "$result[company]"}}),
    "read": ("crm.contact.get", {"id": "$result[contact]"}),
}, halt=True)
read = batch["result"]["result"]["read"]

made = client.crm.deal.add(fields={"TITLE": "Made", "OPPORTUNITY": 12.5}).result
changed = client.crm.deal.update(bitrix_id=made, fields={"TITLE": "Changed"}).result
deal = client.crm.deal.get(bitrix_id=made).result
deleted = client.crm.deal.delete(bitrix_id=made).result
try:
    client.crm.deal.get(bitrix_id=made).result
    error = None
except BitrixAPIError as thrown:
    error = thrown.error_description

print(json.dumps({
    "user": profile["ID"], "listed": len(deals), "unique": len({deal["ID"] for deal in deals}),
    "fast": len(fast), "read": read["NAME"], "company": int(read["COMPANY_ID"]) > 0,
    "changed": changed, "title": deal["TITLE"], "deleted": deleted, "error": error,
}))
