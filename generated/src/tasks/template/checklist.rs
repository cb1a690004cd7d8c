// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `tasks.template.checklist.*`.

use bitrix24_runtime as rt;

/// Add Checklist Item to Task Template: `tasks.template.checklist.add`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `templateId`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(template_id: i64, fields: AddFields) -> Self {
        Self(
            rt::Params::new()
                .int("templateId", template_id)
                .object("fields", fields.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "tasks.template.checklist.add";
    const REQUIRED: &'static [&'static str] = &["templateId", "fields"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.template.checklist.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFields(rt::Params);

impl AddFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`. Required.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `PARENT_ID`: `integer`. Required.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
    }

    /// `SORT_INDEX`: `integer`.
    #[inline]
    pub fn sort_index(self, value: i64) -> Self {
        Self(self.0.int("SORT_INDEX", value))
    }

    /// `IS_COMPLETE`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn is_complete(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_COMPLETE", value))
    }

    /// `IS_IMPORTANT`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn is_important(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_IMPORTANT", value))
    }

    /// `MEMBERS`: `object`.
    ///
    /// See [`AddFieldsMembersEntry`].
    #[inline]
    pub fn members(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBERS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFields> for rt::Params {
    #[inline]
    fn from(object: AddFields) -> Self {
        object.0
    }
}

/// Keys of `fields.MEMBERS.<id>` of `tasks.template.checklist.add`, `fields.MEMBERS.<id>` of
/// `tasks.template.checklist.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsMembersEntry(rt::Params);

impl AddFieldsMembersEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TYPE`. Values: `A`, `U`. In examples: `string`.
    #[inline]
    pub fn r#type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsMembersEntry> for rt::Params {
    #[inline]
    fn from(object: AddFieldsMembersEntry) -> Self {
        object.0
    }
}

impl From<AddFieldsMembersEntry> for rt::Value {
    #[inline]
    fn from(object: AddFieldsMembersEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `result` of `tasks.template.checklist.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `checkListItem`: `object`.
    pub check_list_item: Option<AddOutputCheckListItem>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutput", self, f)
    }
}

impl rt::Object for AddOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("checkListItem", &mut self.check_list_item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.checkListItem` of `tasks.template.checklist.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputCheckListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `copiedId`: `integer`.
    pub copied_id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `integer`.
    pub sort_index: Option<i64>,
    /// `displaySortIndex`: `string`.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `boolean`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `boolean`.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`.
    pub completed_count: Option<i64>,
    /// `members`: `array`.
    pub members: Option<Vec<AddOutputCheckListItemMembers>>,
    /// `attachments`: `object`.
    pub attachments: Option<rt::IdMap<String>>,
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputCheckListItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputCheckListItem", self, f)
    }
}

impl rt::Object for AddOutputCheckListItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("copiedId", &mut self.copied_id);
        f.int("userId", &mut self.user_id);
        f.int("createdBy", &mut self.created_by);
        f.int("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.int("sortIndex", &mut self.sort_index);
        f.text("displaySortIndex", &mut self.display_sort_index);
        f.flag("isComplete", &mut self.is_complete);
        f.flag("isImportant", &mut self.is_important);
        f.int("completedCount", &mut self.completed_count);
        f.field("members", &mut self.members);
        f.field("attachments", &mut self.attachments);
        f.int("nodeId", &mut self.node_id);
        f.int("templateId", &mut self.template_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.checkListItem.members` of `tasks.template.checklist.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputCheckListItemMembers {
    /// `id`: `string`. In examples: `integer`.
    pub id: Option<String>,
    /// `type`: `string`. Values: `A`, `U`.
    pub r#type: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `personalPhoto`: `string`.
    pub personal_photo: Option<String>,
    /// `personalGender`: `string`. Values: `M`, `F`.
    pub personal_gender: Option<String>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `isCollaber`: `boolean`.
    pub is_collaber: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputCheckListItemMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputCheckListItemMembers", self, f)
    }
}

impl rt::Object for AddOutputCheckListItemMembers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.text("personalPhoto", &mut self.personal_photo);
        f.text("personalGender", &mut self.personal_gender);
        f.text("image", &mut self.image);
        f.flag("isCollaber", &mut self.is_collaber);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.template.checklist.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`: `Item name is not specified` (HTTP 400).
    ItemNameNotSpecified,
    /// `0`: `Invalid value [] for field [PARENT_ID] in element [, New item]` (HTTP 400).
    InvalidValueFieldParentIdElement,
    /// `0`: `Adding item: action is not available` (HTTP 400).
    AddingItemActionNotAvailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Invalid value * for field [PARENT_ID] in element *",
            Self::InvalidValueFieldParentIdElement,
        ),
        (
            "0",
            "Adding item: action is not available",
            Self::AddingItemActionNotAvailable,
        ),
        ("0", "Item name is not specified", Self::ItemNameNotSpecified),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Add Attachment to Checklist Item: `tasks.template.checklist.addAttachmentByContent`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct AddAttachmentByContent(rt::Params);

impl AddAttachmentByContent {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`,
    /// `attachmentParameters`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// `attachmentParameters`: `object`. Required.
    #[inline]
    pub fn attachment_parameters(
        self,
        value: AddAttachmentByContentAttachmentParameters,
    ) -> Self {
        Self(self.0.object("attachmentParameters", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddAttachmentByContent {
    const NAME: &'static str = "tasks.template.checklist.addAttachmentByContent";
    const REQUIRED: &'static [&'static str] = &[
        "templateId",
        "checkListItemId",
        "attachmentParameters",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddAttachmentByContentOutput;
    type Error = AddAttachmentByContentError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `attachmentParameters` of `tasks.template.checklist.addAttachmentByContent`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddAttachmentByContentAttachmentParameters(rt::Params);

impl AddAttachmentByContentAttachmentParameters {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `NAME`: `string`.
    #[inline]
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("NAME", value.into()))
    }

    /// `CONTENT`: `string`.
    #[inline]
    pub fn content(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CONTENT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddAttachmentByContentAttachmentParameters> for rt::Params {
    #[inline]
    fn from(object: AddAttachmentByContentAttachmentParameters) -> Self {
        object.0
    }
}

/// Keys of `result` of `tasks.template.checklist.addAttachmentByContent`, `result` of
/// `tasks.template.checklist.addAttachmentsFromDisk`, `result` of `tasks.template.checklist.complete`,
/// `result` of `tasks.template.checklist.get` and 5 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachmentByContentOutput {
    /// `checkListItem`: `object`.
    pub check_list_item: Option<AddAttachmentByContentOutputCheckListItem>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddAttachmentByContentOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddAttachmentByContentOutput", self, f)
    }
}

impl rt::Object for AddAttachmentByContentOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("checkListItem", &mut self.check_list_item);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.checkListItem` of `tasks.template.checklist.addAttachmentByContent`,
/// `result.checkListItem` of `tasks.template.checklist.addAttachmentsFromDisk`, `result.checkListItem`
/// of `tasks.template.checklist.complete`, `result.checkListItem` of `tasks.template.checklist.get` and
/// 5 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachmentByContentOutputCheckListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `copiedId`: `integer`.
    pub copied_id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `integer`.
    pub sort_index: Option<i64>,
    /// `displaySortIndex`: `string`.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `boolean`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `boolean`.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`.
    pub completed_count: Option<i64>,
    /// `members`: `array`.
    pub members: Option<Vec<AddAttachmentByContentOutputCheckListItemMembers>>,
    /// `attachments`: `object`.
    pub attachments: Option<rt::IdMap<String>>,
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddAttachmentByContentOutputCheckListItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddAttachmentByContentOutputCheckListItem", self, f)
    }
}

impl rt::Object for AddAttachmentByContentOutputCheckListItem {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("copiedId", &mut self.copied_id);
        f.int("userId", &mut self.user_id);
        f.int("createdBy", &mut self.created_by);
        f.int("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.int("sortIndex", &mut self.sort_index);
        f.text("displaySortIndex", &mut self.display_sort_index);
        f.flag("isComplete", &mut self.is_complete);
        f.flag("isImportant", &mut self.is_important);
        f.int("completedCount", &mut self.completed_count);
        f.field("members", &mut self.members);
        f.field("attachments", &mut self.attachments);
        f.int("nodeId", &mut self.node_id);
        f.int("templateId", &mut self.template_id);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.checkListItem.members` of `tasks.template.checklist.addAttachmentByContent`,
/// `result.checkListItem.members` of `tasks.template.checklist.addAttachmentsFromDisk`,
/// `result.checkListItem.members` of `tasks.template.checklist.complete`,
/// `result.checkListItem.members` of `tasks.template.checklist.get` and 6 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAttachmentByContentOutputCheckListItemMembers {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: `string`. Values: `A`, `U`.
    pub r#type: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `personalPhoto`: `string`.
    pub personal_photo: Option<String>,
    /// `personalGender`: `string`. Values: `M`, `F`.
    pub personal_gender: Option<String>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `isCollaber`: `boolean`.
    pub is_collaber: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddAttachmentByContentOutputCheckListItemMembers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddAttachmentByContentOutputCheckListItemMembers", self, f)
    }
}

impl rt::Object for AddAttachmentByContentOutputCheckListItemMembers {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("type", &mut self.r#type);
        f.text("name", &mut self.name);
        f.text("personalPhoto", &mut self.personal_photo);
        f.text("personalGender", &mut self.personal_gender);
        f.text("image", &mut self.image);
        f.flag("isCollaber", &mut self.is_collaber);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.template.checklist.addAttachmentByContent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddAttachmentByContentError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not find value for parameter {attachmentParameters}` (HTTP 400).
    CouldNotFindValueParameterAttachmentParameters,
    /// `100` with any other text.
    Code100,
    /// `0`: `An error occurred while adding the attachment` (HTTP 400).
    ErrorOccurredWhileAddingAttachment,
    /// `0`: `Modification of the item: action is not available` (HTTP 400).
    ModificationItemActionNotAvailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddAttachmentByContentError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {attachmentParameters}",
            Self::CouldNotFindValueParameterAttachmentParameters,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Modification of the item: action is not available",
            Self::ModificationItemActionNotAvailable,
        ),
        (
            "0",
            "An error occurred while adding the attachment",
            Self::ErrorOccurredWhileAddingAttachment,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Add Attachments from Drive to Checklist Item: `tasks.template.checklist.addAttachmentsFromDisk`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct AddAttachmentsFromDisk(rt::Params);

impl AddAttachmentsFromDisk {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`, `filesIds`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// `filesIds`: `array`. Required.
    #[inline]
    pub fn files_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("filesIds", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for AddAttachmentsFromDisk {
    const NAME: &'static str = "tasks.template.checklist.addAttachmentsFromDisk";
    const REQUIRED: &'static [&'static str] = &[
        "templateId",
        "checkListItemId",
        "filesIds",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddAttachmentByContentOutput;
    type Error = AddAttachmentsFromDiskError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.checklist.addAttachmentsFromDisk`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddAttachmentsFromDiskError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not find value for parameter {filesIds}` (HTTP 400).
    CouldNotFindValueParameterFilesIds,
    /// `100`: `Invalid value {} to match with parameter {filesIds}. Should be value of type array.` (HTTP
    /// 400).
    InvalidValueToMatchParameterFilesIds,
    /// `100` with any other text.
    Code100,
    /// `0`: `Invalid value [] for field [ENTITY_ID] in element [, ]` (HTTP 400).
    InvalidValueFieldEntityIdElement,
    /// `0`: `Item modification: action not available` (HTTP 400).
    ItemModificationActionNotAvailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddAttachmentsFromDiskError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Invalid value * to match with parameter {filesIds}. Should be value of type array.",
            Self::InvalidValueToMatchParameterFilesIds,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        (
            "100",
            "Could not find value for parameter {filesIds}",
            Self::CouldNotFindValueParameterFilesIds,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Invalid value * for field [ENTITY_ID] in element *",
            Self::InvalidValueFieldEntityIdElement,
        ),
        (
            "0",
            "Item modification: action not available",
            Self::ItemModificationActionNotAvailable,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Complete Checklist Item of Task Template: `tasks.template.checklist.complete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Complete(rt::Params);

impl Complete {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Complete {
    const NAME: &'static str = "tasks.template.checklist.complete";
    const REQUIRED: &'static [&'static str] = &["templateId", "checkListItemId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddAttachmentByContentOutput;
    type Error = CompleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.checklist.complete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100` with any other text.
    Code100,
    /// `0`:
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/l…`
    /// (HTTP 400).
    Argument1TaskIdMustBeTypeIntString,
    /// `0`: `Incorrect value [] for field [ENTITY_ID] in item [, ]` (HTTP 400).
    IncorrectValueFieldEntityIdItem,
    /// `0`: `Changing the status of the item: action unavailable` (HTTP 400).
    ChangingStatusItemActionUnavailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for CompleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            Self::Argument1TaskIdMustBeTypeIntString,
        ),
        (
            "0",
            "Changing the status of the item: action unavailable",
            Self::ChangingStatusItemActionUnavailable,
        ),
        (
            "0",
            "Incorrect value * for field [ENTITY_ID] in item *",
            Self::IncorrectValueFieldEntityIdItem,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete Checklist Item from Task Template: `tasks.template.checklist.delete`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "tasks.template.checklist.delete";
    const REQUIRED: &'static [&'static str] = &["templateId", "checkListItemId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.checklist.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100` with any other text.
    Code100,
    /// `0`:
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/l…`
    /// (HTTP 400).
    Argument1TaskIdMustBeTypeIntString,
    /// `0`: `Invalid value [] for field [ENTITY_ID] in item [, ]` (HTTP 400).
    InvalidValueFieldEntityIdItem,
    /// `0`: `Deleting item: action not available` (HTTP 400).
    DeletingItemActionNotAvailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            Self::Argument1TaskIdMustBeTypeIntString,
        ),
        (
            "0",
            "Invalid value * for field [ENTITY_ID] in item *",
            Self::InvalidValueFieldEntityIdItem,
        ),
        (
            "0",
            "Deleting item: action not available",
            Self::DeletingItemActionNotAvailable,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Checklist Item from Task Template: `tasks.template.checklist.get`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "tasks.template.checklist.get";
    const REQUIRED: &'static [&'static str] = &["templateId", "checkListItemId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = AddAttachmentByContentOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.checklist.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100` with any other text.
    Code100,
    /// `0`: `Access to the task template is denied` (HTTP 400).
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Get the List of Checklist Items for Task Template: `tasks.template.checklist.list`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `templateId`: `integer`.
    #[inline]
    pub fn new(template_id: i64) -> Self {
        Self(rt::Params::new().int("templateId", template_id))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `select`: `array`. Values: `ID`, `TEMPLATE_ID`, `PARENT_ID`, `TITLE`, `SORT_INDEX`, `IS_COMPLETE`,
    /// `IS_IMPORTANT`, `MEMBERS`, `ATTACHMENTS`.
    #[inline]
    pub fn select(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("select", value.into()))
    }

    /// `order`: `object`. Default: `ID DESC`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "tasks.template.checklist.list";
    const REQUIRED: &'static [&'static str] = &["templateId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `filter` of `tasks.template.checklist.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("ID", value.into()))
    }

    /// `TEMPLATE_ID`.
    #[inline]
    pub fn template_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TEMPLATE_ID", value.into()))
    }

    /// `PARENT_ID`.
    #[inline]
    pub fn parent_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("PARENT_ID", value.into()))
    }

    /// `TITLE`.
    #[inline]
    pub fn title(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TITLE", value.into()))
    }

    /// `SORT_INDEX`.
    #[inline]
    pub fn sort_index(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SORT_INDEX", value.into()))
    }

    /// `IS_COMPLETE`. In examples: `string`.
    #[inline]
    pub fn is_complete(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IS_COMPLETE", value.into()))
    }

    /// `IS_IMPORTANT`. In examples: `string`.
    #[inline]
    pub fn is_important(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("IS_IMPORTANT", value.into()))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=ID`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListFilter> for rt::Params {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0
    }
}

impl From<ListFilter> for rt::Filter {
    #[inline]
    fn from(object: ListFilter) -> Self {
        object.0.into()
    }
}

/// Keys of `order` of `tasks.template.checklist.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ID", value.into()))
    }

    /// `PARENT_ID`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn parent_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PARENT_ID", value.into()))
    }

    /// `CREATED_BY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn created_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CREATED_BY", value.into()))
    }

    /// `TITLE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `SORT_INDEX`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn sort_index(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SORT_INDEX", value.into()))
    }

    /// `IS_COMPLETE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn is_complete(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_COMPLETE", value.into()))
    }

    /// `IS_IMPORTANT`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn is_important(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IS_IMPORTANT", value.into()))
    }

    /// `TOGGLED_BY`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn toggled_by(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TOGGLED_BY", value.into()))
    }

    /// `TOGGLED_DATE`: `string`. Values: `asc`, `desc`.
    #[inline]
    pub fn toggled_date(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TOGGLED_DATE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListOrder> for rt::Params {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0
    }
}

impl From<ListOrder> for rt::Order {
    #[inline]
    fn from(object: ListOrder) -> Self {
        object.0.into()
    }
}

/// Keys of `result` of `tasks.template.checklist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `checkListItems`: `object`.
    pub check_list_items: Option<rt::IdMap<ListOutputCheckListItemsEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutput", self, f)
    }
}

impl rt::Object for ListOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("checkListItems", &mut self.check_list_items);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.checkListItems.<id>` of `tasks.template.checklist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputCheckListItemsEntry {
    /// `id`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `copiedId`: `integer`.
    pub copied_id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`. In examples: `string`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `integer`. In examples: `string`.
    pub sort_index: Option<i64>,
    /// `displaySortIndex`: `string`.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `boolean`. In examples: `string`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `boolean`. In examples: `string`.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`.
    pub completed_count: Option<i64>,
    /// `members`: `array`.
    pub members: Option<Vec<AddAttachmentByContentOutputCheckListItemMembers>>,
    /// `attachments`: `object`.
    pub attachments: Option<rt::IdMap<String>>,
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `templateId`: `integer`. In examples: `string`.
    pub template_id: Option<i64>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputCheckListItemsEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputCheckListItemsEntry", self, f)
    }
}

impl rt::Object for ListOutputCheckListItemsEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.int("copiedId", &mut self.copied_id);
        f.int("userId", &mut self.user_id);
        f.int("createdBy", &mut self.created_by);
        f.int("parentId", &mut self.parent_id);
        f.text("title", &mut self.title);
        f.int("sortIndex", &mut self.sort_index);
        f.text("displaySortIndex", &mut self.display_sort_index);
        f.flag("isComplete", &mut self.is_complete);
        f.flag("isImportant", &mut self.is_important);
        f.int("completedCount", &mut self.completed_count);
        f.field("members", &mut self.members);
        f.field("attachments", &mut self.attachments);
        f.int("nodeId", &mut self.node_id);
        f.int("templateId", &mut self.template_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `tasks.template.checklist.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `0`: `Access to the task template is denied` (HTTP 400).
    Code0,
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    Code100,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("0", "", Self::Code0),
        ("100", "", Self::Code100),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Checklist Item After Another: `tasks.template.checklist.moveAfter`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct MoveAfter(rt::Params);

impl MoveAfter {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`, `afterItemId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// `afterItemId`: `integer`. Required.
    #[inline]
    pub fn after_item_id(self, value: i64) -> Self {
        Self(self.0.int("afterItemId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for MoveAfter {
    const NAME: &'static str = "tasks.template.checklist.moveAfter";
    const REQUIRED: &'static [&'static str] = &[
        "templateId",
        "checkListItemId",
        "afterItemId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddAttachmentByContentOutput;
    type Error = MoveAfterError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.checklist.moveAfter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveAfterError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not find value for parameter {afterItemId}` (HTTP 400).
    CouldNotFindValueParameterAfterItemId,
    /// `100` with any other text.
    Code100,
    /// `0`:
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/l…`
    /// (HTTP 400).
    Argument1TaskIdMustBeTypeIntString,
    /// `0`: `Incorrect value [] for field [ENTITY_ID] in element [, ]` (HTTP 400).
    IncorrectValueFieldEntityIdElement,
    /// `0`: `Moving item: action not available` (HTTP 400).
    MovingItemActionNotAvailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveAfterError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {afterItemId}",
            Self::CouldNotFindValueParameterAfterItemId,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            Self::Argument1TaskIdMustBeTypeIntString,
        ),
        (
            "0",
            "Incorrect value * for field [ENTITY_ID] in element *",
            Self::IncorrectValueFieldEntityIdElement,
        ),
        ("0", "Moving item: action not available", Self::MovingItemActionNotAvailable),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Move Checklist Item Before Another: `tasks.template.checklist.moveBefore`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct MoveBefore(rt::Params);

impl MoveBefore {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`, `beforeItemId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// `beforeItemId`: `integer`. Required.
    #[inline]
    pub fn before_item_id(self, value: i64) -> Self {
        Self(self.0.int("beforeItemId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for MoveBefore {
    const NAME: &'static str = "tasks.template.checklist.moveBefore";
    const REQUIRED: &'static [&'static str] = &[
        "templateId",
        "checkListItemId",
        "beforeItemId",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddAttachmentByContentOutput;
    type Error = MoveBeforeError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.checklist.moveBefore`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveBeforeError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not find value for parameter {afterItemId}` (HTTP 400).
    CouldNotFindValueParameterAfterItemId,
    /// `100` with any other text.
    Code100,
    /// `0`:
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/l…`
    /// (HTTP 400).
    Argument1TaskIdMustBeTypeIntString,
    /// `0`: `Invalid value [] for field [ENTITY_ID] in element [, ]` (HTTP 400).
    InvalidValueFieldEntityIdElement,
    /// `0`: `Moving item: action unavailable` (HTTP 400).
    MovingItemActionUnavailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for MoveBeforeError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {afterItemId}",
            Self::CouldNotFindValueParameterAfterItemId,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            Self::Argument1TaskIdMustBeTypeIntString,
        ),
        (
            "0",
            "Invalid value * for field [ENTITY_ID] in element *",
            Self::InvalidValueFieldEntityIdElement,
        ),
        ("0", "Moving item: action unavailable", Self::MovingItemActionUnavailable),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Remove Attachments from Checklist Item: `tasks.template.checklist.removeAttachments`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct RemoveAttachments(rt::Params);

impl RemoveAttachments {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`, `attachmentsIds`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// `attachmentsIds`: `array`. Required.
    #[inline]
    pub fn attachments_ids(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("attachmentsIds", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for RemoveAttachments {
    const NAME: &'static str = "tasks.template.checklist.removeAttachments";
    const REQUIRED: &'static [&'static str] = &[
        "templateId",
        "checkListItemId",
        "attachmentsIds",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddAttachmentByContentOutput;
    type Error = RemoveAttachmentsError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.checklist.removeAttachments`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveAttachmentsError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not find value for parameter {attachmentsIds}` (HTTP 400).
    CouldNotFindValueParameterAttachmentsIds,
    /// `100`: `Invalid value {} to match with parameter {attachmentsIds}. Should be value of type array.`
    /// (HTTP 400).
    InvalidValueToMatchParameterAttachmentsIds,
    /// `100` with any other text.
    Code100,
    /// `0`: `Invalid value [] for field [ENTITY_ID] in element [, ]` (HTTP 400).
    InvalidValueFieldEntityIdElement,
    /// `0`: `Changing item: action is not available` (HTTP 400).
    ChangingItemActionNotAvailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RemoveAttachmentsError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Invalid value * to match with parameter {attachmentsIds}. Should be value of type array.",
            Self::InvalidValueToMatchParameterAttachmentsIds,
        ),
        (
            "100",
            "Could not find value for parameter {attachmentsIds}",
            Self::CouldNotFindValueParameterAttachmentsIds,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Invalid value * for field [ENTITY_ID] in element *",
            Self::InvalidValueFieldEntityIdElement,
        ),
        (
            "0",
            "Changing item: action is not available",
            Self::ChangingItemActionNotAvailable,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Renew Checklist Item of Task Template: `tasks.template.checklist.renew`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Renew(rt::Params);

impl Renew {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Renew {
    const NAME: &'static str = "tasks.template.checklist.renew";
    const REQUIRED: &'static [&'static str] = &["templateId", "checkListItemId"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddAttachmentByContentOutput;
    type Error = RenewError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `tasks.template.checklist.renew`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenewError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100` with any other text.
    Code100,
    /// `0`:
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/l…`
    /// (HTTP 400).
    Argument1TaskIdMustBeTypeIntString,
    /// `0`: `Incorrect value [] for field [ENTITY_ID] in item [, ]` (HTTP 400).
    IncorrectValueFieldEntityIdItem,
    /// `0`: `Changing the status of the item: action not available` (HTTP 400).
    ChangingStatusItemActionNotAvailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for RenewError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            Self::Argument1TaskIdMustBeTypeIntString,
        ),
        (
            "0",
            "Changing the status of the item: action not available",
            Self::ChangingStatusItemActionNotAvailable,
        ),
        (
            "0",
            "Incorrect value * for field [ENTITY_ID] in item *",
            Self::IncorrectValueFieldEntityIdItem,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}

/// Update Checklist Item of Task Template: `tasks.template.checklist.update`
///
/// Scope: `task`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Update(rt::Params);

impl Update {
    /// A request in which nothing is set yet. Required: `templateId`, `checkListItemId`, `fields`.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `templateId`: `integer`. Required.
    #[inline]
    pub fn template_id(self, value: i64) -> Self {
        Self(self.0.int("templateId", value))
    }

    /// `checkListItemId`: `integer`. Required.
    #[inline]
    pub fn check_list_item_id(self, value: i64) -> Self {
        Self(self.0.int("checkListItemId", value))
    }

    /// `fields`: `object`. Required.
    #[inline]
    pub fn fields(self, value: UpdateFields) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "tasks.template.checklist.update";
    const REQUIRED: &'static [&'static str] = &[
        "templateId",
        "checkListItemId",
        "fields",
    ];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddAttachmentByContentOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `tasks.template.checklist.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFields(rt::Params);

impl UpdateFields {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `TITLE`: `string`.
    #[inline]
    pub fn title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TITLE", value.into()))
    }

    /// `PARENT_ID`: `integer`.
    #[inline]
    pub fn parent_id(self, value: i64) -> Self {
        Self(self.0.int("PARENT_ID", value))
    }

    /// `SORT_INDEX`: `integer`.
    #[inline]
    pub fn sort_index(self, value: i64) -> Self {
        Self(self.0.int("SORT_INDEX", value))
    }

    /// `IS_COMPLETE`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_complete(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_COMPLETE", value))
    }

    /// `IS_IMPORTANT`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_important(self, value: bool) -> Self {
        Self(self.0.yes_no("IS_IMPORTANT", value))
    }

    /// `MEMBERS`: `object`.
    ///
    /// See [`AddFieldsMembersEntry`].
    #[inline]
    pub fn members(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("MEMBERS", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFields> for rt::Params {
    #[inline]
    fn from(object: UpdateFields) -> Self {
        object.0
    }
}

/// What can go wrong in `tasks.template.checklist.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`: `Could not find value for parameter {templateId}` (HTTP 400).
    CouldNotFindValueParameterTemplateId,
    /// `100`:
    /// `Bitrix\Tasks\CheckList\Internals\CheckList All parameters in the constructor must have real class type`
    /// (HTTP 400).
    CheckListAllParametersConstructorMustHaveRealClass,
    /// `100`: `Could not find value for parameter {fields}` (HTTP 400).
    CouldNotFindValueParameterFields,
    /// `100` with any other text.
    Code100,
    /// `0`:
    /// `Bitrix\Tasks\CheckList\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/l…`
    /// (HTTP 400).
    Argument1TaskIdMustBeTypeIntString,
    /// `0`: `Invalid value [] for field [ENTITY_ID] in item [, Checklist item name]` (HTTP 400).
    InvalidValueFieldEntityIdItem,
    /// `0`: `Updating item: action not available` (HTTP 400).
    UpdatingItemActionNotAvailable,
    /// `0` with any other text.
    Code0,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "100",
            "Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type",
            Self::CheckListAllParametersConstructorMustHaveRealClass,
        ),
        (
            "100",
            "Could not find value for parameter {templateId}",
            Self::CouldNotFindValueParameterTemplateId,
        ),
        (
            "100",
            "Could not find value for parameter {fields}",
            Self::CouldNotFindValueParameterFields,
        ),
        ("100", "", Self::Code100),
        (
            "0",
            "Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1 ($taskId) must be of type int, string given, called in /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313",
            Self::Argument1TaskIdMustBeTypeIntString,
        ),
        (
            "0",
            "Invalid value * for field [ENTITY_ID] in item *",
            Self::InvalidValueFieldEntityIdItem,
        ),
        (
            "0",
            "Updating item: action not available",
            Self::UpdatingItemActionNotAvailable,
        ),
        ("0", "", Self::Code0),
    ];
    const OTHER: Self = Self::Other;
}
