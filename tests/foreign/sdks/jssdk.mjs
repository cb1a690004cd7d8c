// The rounds that every SDK goes; what came of them is printed as one line of JSON.
import { B24Hook, ParamsFactory } from '@bitrix24/b24jssdk'

const b24 = B24Hook.fromWebhookUrl(process.env.PORTAL_WEBHOOK)
// Without the pauses that are kept on a portal in use; the portal of this test limits nothing.
const settings = ParamsFactory.getBatchProcessing()
settings.rateLimit = { ...settings.rateLimit, burstLimit: 10000, drainRate: 5000 }
await b24.setRestrictionManagerParams(settings)

const call = async (method, params = {}) => {
  const answer = await b24.actions.v2.call.make({ method, params })
  if (!answer.isSuccess) throw new Error(answer.getErrorMessages().join('; '))
  return answer.getData().result
}

const profile = await call('profile')

const listed = await b24.actions.v2.callList.make({
  method: 'crm.deal.list', params: { select: ['ID', 'TITLE'] }, idKey: 'ID'
})
const ids = new Set(listed.getData().map(deal => deal.ID))

const items = []
const params = { entityTypeId: 2, filter: { '<=id': 120 } }
for await (const chunk of b24.actions.v2.fetchList.make({
  method: 'crm.item.list', params, idKey: 'id', customKeyForResult: 'items'
})) items.push(...chunk)

const batch = await b24.actions.v2.batch.make({
  calls: {
    company: ['crm.company.add', { fields: { TITLE: 'Of a batch' } }],
    contact: ['crm.contact.add', { fields: { NAME: 'Ann', COMPANY_ID: '$result[company]' } }],
    read: ['crm.contact.get', { id: '$result[contact]' }]
  },
  options: { isHaltOnError: true, returnAjaxResult: false }
})
const read = batch.getData().read

const id = await call('crm.deal.add', { fields: { TITLE: 'Made', OPPORTUNITY: 12.5 } })
const changed = await call('crm.deal.update', { id, fields: { TITLE: 'Changed' } })
const deal = await call('crm.deal.get', { id })
const deleted = await call('crm.deal.delete', { id })
// Of an error without a code the SDK keeps no text, so this one is of a method that has codes.
let error
try {
  await call('crm.item.get', { entityTypeId: 2, id })
} catch (thrown) {
  error = thrown.message
}

const task = await b24.actions.v3.call.make({ method: 'tasks.task.get', params: { id: 5, select: ['id', 'title'] } })
const tasks = await b24.actions.v3.batch.make({
  calls: [['tasks.task.get', { id: 5, select: ['id'] }], ['tasks.task.get', { id: 6, select: ['id'] }]]
})

console.log(JSON.stringify({
  user: profile.ID, listed: listed.getData().length, unique: ids.size, items: items.length,
  read: read.NAME, company: Number(read.COMPANY_ID) > 0, changed, title: deal.TITLE, deleted, error,
  task: task.getData().result.item.title, tasks: tasks.getData().length
}))
