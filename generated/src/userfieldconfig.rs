// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `userfieldconfig.*`.

use bitrix24_runtime as rt;

/// Add Custom Field: `userfieldconfig.add`
///
/// Scope: `userfieldconfig`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `moduleId`: `string`.
    /// - `field`: `object`.
    #[inline]
    pub fn new(module_id: impl Into<String>, field: AddField) -> Self {
        Self(
            rt::Params::new()
                .text("moduleId", module_id.into())
                .object("field", field.into()),
        )
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "userfieldconfig.add";
    const REQUIRED: &'static [&'static str] = &["moduleId", "field"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `field` of `userfieldconfig.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddField(rt::Params);

impl AddField {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `entityId`: `string`. Required.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityId", value.into()))
    }

    /// `fieldName`: `string`. Required.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fieldName", value.into()))
    }

    /// `userTypeId`: `string`. Required.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userTypeId", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `sort`: `integer`. Default: `100`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `multiple`: `boolean`. Default: `N`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `mandatory`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("mandatory", value))
    }

    /// `showFilter`: `boolean`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn show_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("showFilter", value))
    }

    /// `editInList`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("editInList", value))
    }

    /// `isSearchable`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("isSearchable", value))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// `editFormLabel`: `string | lang_map`.
    #[inline]
    pub fn edit_form_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("editFormLabel", value.into()))
    }

    /// `helpMessage`: `string | lang_map`.
    #[inline]
    pub fn help_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("helpMessage", value.into()))
    }

    /// `enum`: `uf_enum_element[]`.
    #[inline]
    pub fn r#enum(self, value: impl IntoIterator<Item = AddFieldEnum>) -> Self {
        Self(self.0.objects("enum", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddField> for rt::Params {
    #[inline]
    fn from(object: AddField) -> Self {
        object.0
    }
}

/// Keys of `field.settings` of `userfieldconfig.add`, `field.settings` of `userfieldconfig.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldSettings(rt::Params);

impl AddFieldSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `DEFAULT_VALUE`: `string | integer | double | integer | object | string | string | string`. Values:
    /// `1`, `0` or others. With: `string`, `integer`, `double`, `boolean`, `date|datetime`, `money`, `url`,
    /// `iblock_section|iblock_element`.
    ///
    /// See [`AddFieldSettingsDefaultValue`].
    #[inline]
    pub fn default_value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEFAULT_VALUE", value.into()))
    }

    /// `ROWS`: `integer`. With: `string`, `url`.
    #[inline]
    pub fn rows(self, value: i64) -> Self {
        Self(self.0.int("ROWS", value))
    }

    /// `SIZE`: `integer`. With: `string`, `integer`, `double`, `url`, `file`.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        Self(self.0.int("SIZE", value))
    }

    /// `REGEXP`: `string`. With: `string`.
    #[inline]
    pub fn regexp(self, value: impl Into<String>) -> Self {
        Self(self.0.text("REGEXP", value.into()))
    }

    /// `MIN_LENGTH`: `integer`. With: `string`, `url`.
    #[inline]
    pub fn min_length(self, value: i64) -> Self {
        Self(self.0.int("MIN_LENGTH", value))
    }

    /// `MAX_LENGTH`: `integer`. With: `string`, `url`.
    #[inline]
    pub fn max_length(self, value: i64) -> Self {
        Self(self.0.int("MAX_LENGTH", value))
    }

    /// `MIN_VALUE`: `integer | double`. With: `integer`, `double`.
    #[inline]
    pub fn min_value(self, value: f64) -> Self {
        Self(self.0.number("MIN_VALUE", value))
    }

    /// `MAX_VALUE`: `integer | double`. With: `integer`, `double`.
    #[inline]
    pub fn max_value(self, value: f64) -> Self {
        Self(self.0.number("MAX_VALUE", value))
    }

    /// `PRECISION`: `integer`. With: `double`.
    #[inline]
    pub fn precision(self, value: i64) -> Self {
        Self(self.0.int("PRECISION", value))
    }

    /// `DISPLAY`: `string`. Values: `CHECKBOX`, `RADIO`, `DROPDOWN`, `LIST`, `UI`, `DIALOG`. With:
    /// `boolean`, `enumeration`, `iblock_section|iblock_element`.
    #[inline]
    pub fn display(self, value: impl Into<String>) -> Self {
        Self(self.0.text("DISPLAY", value.into()))
    }

    /// `LABEL`: `string`. With: `boolean`.
    #[inline]
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL", value.into()))
    }

    /// `LABEL_CHECKBOX`: `string`. With: `boolean`.
    #[inline]
    pub fn label_checkbox(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LABEL_CHECKBOX", value.into()))
    }

    /// `USE_SECOND`: `boolean`. With: `date|datetime`.
    #[inline]
    pub fn use_second(self, value: bool) -> Self {
        Self(self.0.flag("USE_SECOND", value))
    }

    /// `USE_TIMEZONE`: `boolean`. With: `date|datetime`.
    #[inline]
    pub fn use_timezone(self, value: bool) -> Self {
        Self(self.0.flag("USE_TIMEZONE", value))
    }

    /// `POPUP`: `boolean`. With: `url`.
    #[inline]
    pub fn popup(self, value: bool) -> Self {
        Self(self.0.flag("POPUP", value))
    }

    /// `SHOW_MAP`: `boolean`. With: `address`.
    #[inline]
    pub fn show_map(self, value: bool) -> Self {
        Self(self.0.flag("SHOW_MAP", value))
    }

    /// `LIST_WIDTH`: `integer`. With: `file`.
    #[inline]
    pub fn list_width(self, value: i64) -> Self {
        Self(self.0.int("LIST_WIDTH", value))
    }

    /// `LIST_HEIGHT`: `integer`. With: `file`, `enumeration`, `iblock_section|iblock_element`.
    #[inline]
    pub fn list_height(self, value: i64) -> Self {
        Self(self.0.int("LIST_HEIGHT", value))
    }

    /// `MAX_SHOW_SIZE`: `integer`. With: `file`.
    #[inline]
    pub fn max_show_size(self, value: i64) -> Self {
        Self(self.0.int("MAX_SHOW_SIZE", value))
    }

    /// `MAX_ALLOWED_SIZE`: `integer`. With: `file`.
    #[inline]
    pub fn max_allowed_size(self, value: i64) -> Self {
        Self(self.0.int("MAX_ALLOWED_SIZE", value))
    }

    /// `EXTENSIONS`: `string[]`. With: `file`.
    #[inline]
    pub fn extensions(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("EXTENSIONS", value))
    }

    /// `TARGET_BLANK`: `boolean`. With: `file`.
    #[inline]
    pub fn target_blank(self, value: bool) -> Self {
        Self(self.0.flag("TARGET_BLANK", value))
    }

    /// `CAPTION_NO_VALUE`: `string`. With: `enumeration`.
    #[inline]
    pub fn caption_no_value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CAPTION_NO_VALUE", value.into()))
    }

    /// `SHOW_NO_VALUE`: `boolean`. With: `enumeration`.
    #[inline]
    pub fn show_no_value(self, value: bool) -> Self {
        Self(self.0.flag("SHOW_NO_VALUE", value))
    }

    /// `IBLOCK_ID`: `integer`. With: `iblock_section|iblock_element`.
    #[inline]
    pub fn iblock_id(self, value: i64) -> Self {
        Self(self.0.int("IBLOCK_ID", value))
    }

    /// `ACTIVE_FILTER`: `boolean`. With: `iblock_section|iblock_element`.
    #[inline]
    pub fn active_filter(self, value: bool) -> Self {
        Self(self.0.flag("ACTIVE_FILTER", value))
    }

    /// `ENTITY_TYPE`: `string`. With: `crm_status`.
    #[inline]
    pub fn entity_type(self, value: impl Into<String>) -> Self {
        Self(self.0.text("ENTITY_TYPE", value.into()))
    }

    /// `LEAD`: `boolean`. With: `crm`.
    #[inline]
    pub fn lead(self, value: bool) -> Self {
        Self(self.0.flag("LEAD", value))
    }

    /// `CONTACT`: `boolean`. With: `crm`.
    #[inline]
    pub fn contact(self, value: bool) -> Self {
        Self(self.0.flag("CONTACT", value))
    }

    /// `COMPANY`: `boolean`. With: `crm`.
    #[inline]
    pub fn company(self, value: bool) -> Self {
        Self(self.0.flag("COMPANY", value))
    }

    /// `DEAL`: `boolean`. With: `crm`.
    #[inline]
    pub fn deal(self, value: bool) -> Self {
        Self(self.0.flag("DEAL", value))
    }

    /// `QUOTE`: `boolean`. With: `crm`.
    #[inline]
    pub fn quote(self, value: bool) -> Self {
        Self(self.0.flag("QUOTE", value))
    }

    /// `ORDER`: `boolean`. With: `crm`.
    #[inline]
    pub fn order(self, value: bool) -> Self {
        Self(self.0.flag("ORDER", value))
    }

    /// `SMART_INVOICE`: `boolean`. With: `crm`.
    #[inline]
    pub fn smart_invoice(self, value: bool) -> Self {
        Self(self.0.flag("SMART_INVOICE", value))
    }

    /// Any other key by its name on the wire, such as `DYNAMIC_*` (`boolean`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldSettings> for rt::Params {
    #[inline]
    fn from(object: AddFieldSettings) -> Self {
        object.0
    }
}

/// Keys of `field.settings.DEFAULT_VALUE` of `userfieldconfig.add`, `field.settings.DEFAULT_VALUE` of
/// `userfieldconfig.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldSettingsDefaultValue(rt::Params);

impl AddFieldSettingsDefaultValue {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `VALUE`.
    #[inline]
    pub fn value(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("VALUE", value.into()))
    }

    /// `TYPE`. Values: `NONE`, `NOW`, `FIXED`.
    #[inline]
    pub fn r#type(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("TYPE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldSettingsDefaultValue> for rt::Params {
    #[inline]
    fn from(object: AddFieldSettingsDefaultValue) -> Self {
        object.0
    }
}

impl From<AddFieldSettingsDefaultValue> for rt::Value {
    #[inline]
    fn from(object: AddFieldSettingsDefaultValue) -> Self {
        object.0.into_value()
    }
}

/// Keys of `field.enum` of `userfieldconfig.add`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldEnum(rt::Params);

impl AddFieldEnum {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `value`: `string`. Required.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `def`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn def(self, value: bool) -> Self {
        Self(self.0.yes_no("def", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldEnum> for rt::Params {
    #[inline]
    fn from(object: AddFieldEnum) -> Self {
        object.0
    }
}

/// Keys of `result` of `userfieldconfig.add`, `result` of `userfieldconfig.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutput {
    /// `field`: `object`.
    pub field: Option<AddOutputField>,
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
        f.field("field", &mut self.field);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.field` of `userfieldconfig.add`, `result.field` of `userfieldconfig.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputField {
    /// `id`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `multiple`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub multiple: Option<bool>,
    /// `mandatory`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub mandatory: Option<bool>,
    /// `showFilter`: `boolean`. In examples: `string`.
    pub show_filter: Option<bool>,
    /// `showInList`: `boolean`. In examples: `string`.
    pub show_in_list: Option<bool>,
    /// `editInList`: `boolean`. In examples: `string`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `boolean`. In examples: `string`.
    pub is_searchable: Option<bool>,
    /// `settings`: `object`.
    pub settings: Option<AddOutputFieldSettings>,
    /// `languageId`: `object`.
    pub language_id: Option<rt::IdMap<String>>,
    /// `editFormLabel`: `lang_map`.
    pub edit_form_label: Option<rt::IdMap<String>>,
    /// `listColumnLabel`: `lang_map`.
    pub list_column_label: Option<rt::IdMap<Option<String>>>,
    /// `listFilterLabel`: `lang_map`.
    pub list_filter_label: Option<rt::IdMap<Option<String>>>,
    /// `errorMessage`: `lang_map`.
    pub error_message: Option<rt::IdMap<Option<String>>>,
    /// `helpMessage`: `lang_map`.
    pub help_message: Option<rt::IdMap<Option<String>>>,
    /// `enum`: `object[]`.
    pub r#enum: Option<Vec<AddOutputFieldEnum>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputField", self, f)
    }
}

impl rt::Object for AddOutputField {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("entityId", &mut self.entity_id);
        f.text("fieldName", &mut self.field_name);
        f.text("userTypeId", &mut self.user_type_id);
        f.text("xmlId", &mut self.xml_id);
        f.int("sort", &mut self.sort);
        f.flag("multiple", &mut self.multiple);
        f.flag("mandatory", &mut self.mandatory);
        f.flag("showFilter", &mut self.show_filter);
        f.flag("showInList", &mut self.show_in_list);
        f.flag("editInList", &mut self.edit_in_list);
        f.flag("isSearchable", &mut self.is_searchable);
        f.field("settings", &mut self.settings);
        f.field("languageId", &mut self.language_id);
        f.field("editFormLabel", &mut self.edit_form_label);
        f.field("listColumnLabel", &mut self.list_column_label);
        f.field("listFilterLabel", &mut self.list_filter_label);
        f.field("errorMessage", &mut self.error_message);
        f.field("helpMessage", &mut self.help_message);
        f.field("enum", &mut self.r#enum);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.field.settings` of `userfieldconfig.add`, `result.field.settings` of
/// `userfieldconfig.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputFieldSettings {
    /// `DEFAULT_VALUE`: `string | integer | double | integer | object | string | string | string`. Values:
    /// `1`, `0` or others. With: `string`, `integer`, `double`, `boolean`, `date|datetime`, `money`, `url`,
    /// `iblock_section|iblock_element`.
    pub default_value: Option<rt::Value>,
    /// `ROWS`: `integer`. With: `string`, `url`.
    pub rows: Option<i64>,
    /// `SIZE`: `integer`. With: `string`, `integer`, `double`, `url`, `file`.
    pub size: Option<i64>,
    /// `REGEXP`: `string`. With: `string`.
    pub regexp: Option<String>,
    /// `MIN_LENGTH`: `integer`. With: `string`, `url`.
    pub min_length: Option<i64>,
    /// `MAX_LENGTH`: `integer`. With: `string`, `url`.
    pub max_length: Option<i64>,
    /// `MIN_VALUE`: `integer | double`. With: `integer`, `double`.
    pub min_value: Option<f64>,
    /// `MAX_VALUE`: `integer | double`. With: `integer`, `double`.
    pub max_value: Option<f64>,
    /// `PRECISION`: `integer`. With: `double`.
    pub precision: Option<i64>,
    /// `DISPLAY`: `string`. Values: `CHECKBOX`, `RADIO`, `DROPDOWN`, `LIST`, `UI`, `DIALOG`. With:
    /// `boolean`, `enumeration`, `iblock_section|iblock_element`.
    pub display: Option<String>,
    /// `LABEL`: `string`. With: `boolean`.
    pub label: Option<String>,
    /// `LABEL_CHECKBOX`: `string`. With: `boolean`.
    pub label_checkbox: Option<String>,
    /// `USE_SECOND`: `boolean`. With: `date|datetime`.
    pub use_second: Option<bool>,
    /// `USE_TIMEZONE`: `boolean`. With: `date|datetime`.
    pub use_timezone: Option<bool>,
    /// `POPUP`: `boolean`. With: `url`.
    pub popup: Option<bool>,
    /// `SHOW_MAP`: `boolean`. With: `address`.
    pub show_map: Option<bool>,
    /// `LIST_WIDTH`: `integer`. With: `file`.
    pub list_width: Option<i64>,
    /// `LIST_HEIGHT`: `integer`. With: `file`, `enumeration`, `iblock_section|iblock_element`.
    pub list_height: Option<i64>,
    /// `MAX_SHOW_SIZE`: `integer`. With: `file`.
    pub max_show_size: Option<i64>,
    /// `MAX_ALLOWED_SIZE`: `integer`. With: `file`.
    pub max_allowed_size: Option<i64>,
    /// `EXTENSIONS`: `string[]`. With: `file`.
    pub extensions: Option<Vec<String>>,
    /// `TARGET_BLANK`: `boolean`. With: `file`.
    pub target_blank: Option<bool>,
    /// `CAPTION_NO_VALUE`: `string`. With: `enumeration`.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `boolean`. With: `enumeration`. In examples: `string`.
    pub show_no_value: Option<bool>,
    /// `IBLOCK_ID`: `integer`. With: `iblock_section|iblock_element`.
    pub iblock_id: Option<i64>,
    /// `ACTIVE_FILTER`: `boolean`. With: `iblock_section|iblock_element`.
    pub active_filter: Option<bool>,
    /// `ENTITY_TYPE`: `string`. With: `crm_status`.
    pub entity_type: Option<String>,
    /// `LEAD`: `boolean`. With: `crm`.
    pub lead: Option<bool>,
    /// `CONTACT`: `boolean`. With: `crm`.
    pub contact: Option<bool>,
    /// `COMPANY`: `boolean`. With: `crm`.
    pub company: Option<bool>,
    /// `DEAL`: `boolean`. With: `crm`.
    pub deal: Option<bool>,
    /// `QUOTE`: `boolean`. With: `crm`.
    pub quote: Option<bool>,
    /// `ORDER`: `boolean`. With: `crm`.
    pub order: Option<bool>,
    /// `SMART_INVOICE`: `boolean`. With: `crm`.
    pub smart_invoice: Option<bool>,
    /// What no field has taken, such as `DYNAMIC_*` (`boolean`).
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputFieldSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputFieldSettings", self, f)
    }
}

impl rt::Object for AddOutputFieldSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("DEFAULT_VALUE", &mut self.default_value);
        f.int("ROWS", &mut self.rows);
        f.int("SIZE", &mut self.size);
        f.text("REGEXP", &mut self.regexp);
        f.int("MIN_LENGTH", &mut self.min_length);
        f.int("MAX_LENGTH", &mut self.max_length);
        f.number("MIN_VALUE", &mut self.min_value);
        f.number("MAX_VALUE", &mut self.max_value);
        f.int("PRECISION", &mut self.precision);
        f.text("DISPLAY", &mut self.display);
        f.text("LABEL", &mut self.label);
        f.text("LABEL_CHECKBOX", &mut self.label_checkbox);
        f.flag("USE_SECOND", &mut self.use_second);
        f.flag("USE_TIMEZONE", &mut self.use_timezone);
        f.flag("POPUP", &mut self.popup);
        f.flag("SHOW_MAP", &mut self.show_map);
        f.int("LIST_WIDTH", &mut self.list_width);
        f.int("LIST_HEIGHT", &mut self.list_height);
        f.int("MAX_SHOW_SIZE", &mut self.max_show_size);
        f.int("MAX_ALLOWED_SIZE", &mut self.max_allowed_size);
        f.field("EXTENSIONS", &mut self.extensions);
        f.flag("TARGET_BLANK", &mut self.target_blank);
        f.text("CAPTION_NO_VALUE", &mut self.caption_no_value);
        f.flag("SHOW_NO_VALUE", &mut self.show_no_value);
        f.int("IBLOCK_ID", &mut self.iblock_id);
        f.flag("ACTIVE_FILTER", &mut self.active_filter);
        f.text("ENTITY_TYPE", &mut self.entity_type);
        f.flag("LEAD", &mut self.lead);
        f.flag("CONTACT", &mut self.contact);
        f.flag("COMPANY", &mut self.company);
        f.flag("DEAL", &mut self.deal);
        f.flag("QUOTE", &mut self.quote);
        f.flag("ORDER", &mut self.order);
        f.flag("SMART_INVOICE", &mut self.smart_invoice);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.field.enum` of `userfieldconfig.add`, `result.field.enum` of `userfieldconfig.get`,
/// `result.field.enum` of `userfieldconfig.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOutputFieldEnum {
    /// `id`: `string`. Seen in examples only.
    pub id: Option<String>,
    /// `userFieldId`: `string`. Seen in examples only.
    pub user_field_id: Option<String>,
    /// `value`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// `def`: `string`. Seen in examples only.
    pub def: Option<String>,
    /// `sort`: `string`. Seen in examples only.
    pub sort: Option<String>,
    /// `xmlId`: `string`. Seen in examples only.
    pub xml_id: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for AddOutputFieldEnum {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("AddOutputFieldEnum", self, f)
    }
}

impl rt::Object for AddOutputFieldEnum {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("id", &mut self.id);
        f.text("userFieldId", &mut self.user_field_id);
        f.text("value", &mut self.value);
        f.text("def", &mut self.def);
        f.text("sort", &mut self.sort);
        f.text("xmlId", &mut self.xml_id);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `userfieldconfig.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// An empty code: `Access denied` (HTTP 400).
    AccessDenied,
    /// An empty code: `You cannot create custom fields` (HTTP 400).
    CannotCreateCustomFields,
    /// An empty code: `The 'USER_TYPE_ID' field is not found` (HTTP 400).
    UserTypeIdFieldNotFound,
    /// An empty code: `The 'FIELD_NAME' field is not found.` (HTTP 400).
    FieldNameFieldNotFound,
    /// An empty code: `Field ... already exists` (HTTP 400).
    FieldAlreadyExists,
    /// An empty code: `Fail to create new user field` (HTTP 400).
    FailToCreateNewUserField,
    /// An empty code: `Fail to save enumeration field values` (HTTP 400).
    FailToSaveEnumerationFieldValues,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Fail to save enumeration field values",
            Self::FailToSaveEnumerationFieldValues,
        ),
        ("", "The 'USER_TYPE_ID' field is not found", Self::UserTypeIdFieldNotFound),
        ("", "You cannot create custom fields", Self::CannotCreateCustomFields),
        ("", "The 'FIELD_NAME' field is not found.", Self::FieldNameFieldNotFound),
        ("", "Fail to create new user field", Self::FailToCreateNewUserField),
        ("", "Field * already exists", Self::FieldAlreadyExists),
        ("", "Access denied", Self::AccessDenied),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete User Field: `userfieldconfig.delete`
///
/// Scope: `userfieldconfig`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `moduleId`: `string`.
    /// - `id`: `integer`.
    #[inline]
    pub fn new(module_id: impl Into<String>, id: i64) -> Self {
        Self(rt::Params::new().text("moduleId", module_id.into()).int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "userfieldconfig.delete";
    const REQUIRED: &'static [&'static str] = &["moduleId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = ();
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `userfieldconfig.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// An empty code: `You cannot delete the user field` (HTTP 400).
    CannotDeleteUserField,
    /// An empty code: `The current method required more scopes. (crm)` (HTTP 400).
    CurrentMethodRequiredMoreScopesCrm,
    /// An empty code: `No settings for UserFieldAccess` (HTTP 400).
    NoSettingsUserFieldAccess,
    /// An empty code: `Error while attempting to modify user field settings` (HTTP 400).
    ErrorWhileAttemptingToModifyUserField,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Error while attempting to modify user field settings",
            Self::ErrorWhileAttemptingToModifyUserField,
        ),
        (
            "",
            "The current method required more scopes. (crm)",
            Self::CurrentMethodRequiredMoreScopesCrm,
        ),
        ("", "No settings for UserFieldAccess", Self::NoSettingsUserFieldAccess),
        ("", "You cannot delete the user field", Self::CannotDeleteUserField),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get User Field Settings: `userfieldconfig.get`
///
/// Scope: `userfieldconfig`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Get(rt::Params);

impl Get {
    /// A request with its required parameters:
    ///
    /// - `moduleId`: `string`.
    /// - `id`: `integer`.
    #[inline]
    pub fn new(module_id: impl Into<String>, id: i64) -> Self {
        Self(rt::Params::new().text("moduleId", module_id.into()).int("id", id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "userfieldconfig.get";
    const REQUIRED: &'static [&'static str] = &["moduleId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetOutput;
    type Error = GetError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `userfieldconfig.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `field`: `object`.
    pub field: Option<GetOutputField>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutput", self, f)
    }
}

impl rt::Object for GetOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("field", &mut self.field);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.field` of `userfieldconfig.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputField {
    /// `id`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `multiple`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub multiple: Option<bool>,
    /// `mandatory`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub mandatory: Option<bool>,
    /// `showFilter`: `boolean`. In examples: `string`.
    pub show_filter: Option<bool>,
    /// `showInList`: `boolean`. In examples: `string`.
    pub show_in_list: Option<bool>,
    /// `editInList`: `boolean`. In examples: `string`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `boolean`. In examples: `string`.
    pub is_searchable: Option<bool>,
    /// `settings`: `object`.
    pub settings: Option<GetOutputFieldSettings>,
    /// `languageId`: `object`.
    pub language_id: Option<rt::IdMap<String>>,
    /// `editFormLabel`: `lang_map`.
    pub edit_form_label: Option<rt::IdMap<String>>,
    /// `listColumnLabel`: `lang_map`.
    pub list_column_label: Option<rt::IdMap<Option<String>>>,
    /// `listFilterLabel`: `lang_map`.
    pub list_filter_label: Option<rt::IdMap<Option<String>>>,
    /// `errorMessage`: `lang_map`.
    pub error_message: Option<rt::IdMap<Option<String>>>,
    /// `helpMessage`: `lang_map`.
    pub help_message: Option<rt::IdMap<Option<String>>>,
    /// `enum`: `object[]`.
    pub r#enum: Option<Vec<AddOutputFieldEnum>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputField", self, f)
    }
}

impl rt::Object for GetOutputField {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("entityId", &mut self.entity_id);
        f.text("fieldName", &mut self.field_name);
        f.text("userTypeId", &mut self.user_type_id);
        f.text("xmlId", &mut self.xml_id);
        f.int("sort", &mut self.sort);
        f.flag("multiple", &mut self.multiple);
        f.flag("mandatory", &mut self.mandatory);
        f.flag("showFilter", &mut self.show_filter);
        f.flag("showInList", &mut self.show_in_list);
        f.flag("editInList", &mut self.edit_in_list);
        f.flag("isSearchable", &mut self.is_searchable);
        f.field("settings", &mut self.settings);
        f.field("languageId", &mut self.language_id);
        f.field("editFormLabel", &mut self.edit_form_label);
        f.field("listColumnLabel", &mut self.list_column_label);
        f.field("listFilterLabel", &mut self.list_filter_label);
        f.field("errorMessage", &mut self.error_message);
        f.field("helpMessage", &mut self.help_message);
        f.field("enum", &mut self.r#enum);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.field.settings` of `userfieldconfig.get`, `result.fields.settings` of
/// `userfieldconfig.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputFieldSettings {
    /// `DISPLAY`: `string`. Seen in examples only.
    pub display: Option<String>,
    /// `LIST_HEIGHT`: `integer`. Seen in examples only.
    pub list_height: Option<i64>,
    /// `CAPTION_NO_VALUE`: `string`. Seen in examples only.
    pub caption_no_value: Option<String>,
    /// `SHOW_NO_VALUE`: `boolean`. In examples: `string`. Seen in examples only.
    pub show_no_value: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputFieldSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputFieldSettings", self, f)
    }
}

impl rt::Object for GetOutputFieldSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("DISPLAY", &mut self.display);
        f.int("LIST_HEIGHT", &mut self.list_height);
        f.text("CAPTION_NO_VALUE", &mut self.caption_no_value);
        f.flag("SHOW_NO_VALUE", &mut self.show_no_value);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `userfieldconfig.get`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// An empty code: `You do not have permission to view user field settings` (HTTP 400).
    NoPermissionToViewUserFieldSettings,
    /// An empty code: `The current method required more scopes. (crm)` (HTTP 400).
    CurrentMethodRequiredMoreScopesCrm,
    /// An empty code: `No settings for UserFieldAccess` (HTTP 400).
    NoSettingsUserFieldAccess,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "You do not have permission to view user field settings",
            Self::NoPermissionToViewUserFieldSettings,
        ),
        (
            "",
            "The current method required more scopes. (crm)",
            Self::CurrentMethodRequiredMoreScopesCrm,
        ),
        ("", "No settings for UserFieldAccess", Self::NoSettingsUserFieldAccess),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get Available User Field Types: `userfieldconfig.getTypes`
///
/// Scope: `userfieldconfig`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct GetTypes(rt::Params);

impl GetTypes {
    /// A request with its required parameters:
    ///
    /// - `moduleId`: `string`.
    #[inline]
    pub fn new(module_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("moduleId", module_id.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetTypes {
    const NAME: &'static str = "userfieldconfig.getTypes";
    const REQUIRED: &'static [&'static str] = &["moduleId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = GetTypesOutput;
    type Error = GetTypesError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `result` of `userfieldconfig.getTypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTypesOutput {
    /// `types`: `object`.
    pub types: Option<rt::IdMap<GetTypesOutputTypesEntry>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTypesOutput {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTypesOutput", self, f)
    }
}

impl rt::Object for GetTypesOutput {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("types", &mut self.types);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.types.<id>` of `userfieldconfig.getTypes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTypesOutputTypesEntry {
    /// `userTypeId`: `string`. Seen in examples only.
    pub user_type_id: Option<String>,
    /// `description`: `string`. Seen in examples only.
    pub description: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetTypesOutputTypesEntry {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetTypesOutputTypesEntry", self, f)
    }
}

impl rt::Object for GetTypesOutputTypesEntry {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("userTypeId", &mut self.user_type_id);
        f.text("description", &mut self.description);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `userfieldconfig.getTypes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetTypesError {
    /// An empty code: `The current method required more scopes. (crm)` (HTTP 400).
    CurrentMethodRequiredMoreScopesCrm,
    /// An empty code: `No settings for UserFieldAccess` (HTTP 400).
    NoSettingsUserFieldAccess,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for GetTypesError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "The current method required more scopes. (crm)",
            Self::CurrentMethodRequiredMoreScopesCrm,
        ),
        ("", "No settings for UserFieldAccess", Self::NoSettingsUserFieldAccess),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Get a List of User Field Settings: `userfieldconfig.list`
///
/// Scope: `userfieldconfig`. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct List(rt::Params);

impl List {
    /// A request with its required parameters:
    ///
    /// - `moduleId`: `string`.
    #[inline]
    pub fn new(module_id: impl Into<String>) -> Self {
        Self(rt::Params::new().text("moduleId", module_id.into()))
    }

    /// `select`: `object`.
    #[inline]
    pub fn select(self, value: ListSelect) -> Self {
        Self(self.0.object("select", value.into()))
    }

    /// `order`: `object`. Default: `{"sort":"ASC","id":"ASC"}`.
    ///
    /// See [`ListOrder`].
    #[inline]
    pub fn order(self, value: impl Into<rt::Order>) -> Self {
        Self(self.0.order("order", value))
    }

    /// `filter`: `object`.
    ///
    /// See [`ListFilter`].
    #[inline]
    pub fn filter(self, value: impl Into<rt::Filter>) -> Self {
        Self(self.0.filter("filter", value))
    }

    /// `start`: `integer`.
    #[inline]
    pub fn start(self, value: i64) -> Self {
        Self(self.0.int("start", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for List {
    const NAME: &'static str = "userfieldconfig.list";
    const REQUIRED: &'static [&'static str] = &["moduleId"];
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = ListOutput;
    type Error = ListError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for List {
    const PAGING: rt::Paging = rt::Paging::start("start")
        .items("fields")
        .key("id")
        .filter("filter")
        .order("order");
    type Item = ListOutputFields;
}

/// Keys of `select` of `userfieldconfig.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListSelect(rt::Params);

impl ListSelect {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `language`: `string`.
    #[inline]
    pub fn language(self, value: impl Into<String>) -> Self {
        Self(self.0.text("language", value.into()))
    }

    /// `id`: `string`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `entityId`: `string`.
    #[inline]
    pub fn entity_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("entityId", value.into()))
    }

    /// `fieldName`: `string`.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fieldName", value.into()))
    }

    /// `userTypeId`: `string`.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userTypeId", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `sort`: `string`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
    }

    /// `multiple`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `mandatory`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("mandatory", value))
    }

    /// `showFilter`: `string`. Values: `N`, `I`, `E`, `S`.
    #[inline]
    pub fn show_filter(self, value: impl Into<String>) -> Self {
        Self(self.0.text("showFilter", value.into()))
    }

    /// `showInList`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("showInList", value))
    }

    /// `editInList`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("editInList", value))
    }

    /// `isSearchable`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("isSearchable", value))
    }

    /// `settings`: `string`.
    #[inline]
    pub fn settings(self, value: impl Into<String>) -> Self {
        Self(self.0.text("settings", value.into()))
    }

    /// `languageId`: `string`. Values: `ar`, `br`, `de`, `en`, `fr`, `hi`, `id`, `it`, `ja`, `la`, `ms`,
    /// `pl`, `ru`, `sc`, `tc`, `th`, `tr`, `ua`, `vn`.
    #[inline]
    pub fn language_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("languageId", value.into()))
    }

    /// Any other key by its name on the wire, such as `*` (`string`).
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<ListSelect> for rt::Params {
    #[inline]
    fn from(object: ListSelect) -> Self {
        object.0
    }
}

/// Keys of `order` of `userfieldconfig.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListOrder(rt::Params);

impl ListOrder {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("id", value.into()))
    }

    /// `fieldName`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn field_name(self, value: impl Into<String>) -> Self {
        Self(self.0.text("fieldName", value.into()))
    }

    /// `userTypeId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userTypeId", value.into()))
    }

    /// `xmlId`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `sort`: `string`. Values: `ASC`, `DESC`.
    #[inline]
    pub fn sort(self, value: impl Into<String>) -> Self {
        Self(self.0.text("sort", value.into()))
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

/// Keys of `filter` of `userfieldconfig.list`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct ListFilter(rt::Params);

impl ListFilter {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("id", value.into()))
    }

    /// `fieldName`: `string`.
    #[inline]
    pub fn field_name(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("fieldName", value.into()))
    }

    /// `userTypeId`: `string`.
    #[inline]
    pub fn user_type_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("userTypeId", value.into()))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("xmlId", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("sort", value.into()))
    }

    /// `multiple`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn multiple(self, value: bool) -> Self {
        Self(self.0.yes_no("multiple", value))
    }

    /// `mandatory`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("mandatory", value))
    }

    /// `showFilter`: `char`. Values: `N`, `I`, `E`, `S`.
    #[inline]
    pub fn show_filter(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("showFilter", value.into()))
    }

    /// `showInList`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn show_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("showInList", value))
    }

    /// `editInList`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn edit_in_list(self, value: bool) -> Self {
        Self(self.0.yes_no("editInList", value))
    }

    /// `isSearchable`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("isSearchable", value))
    }

    /// Any other condition by its key on the wire: an operator and a field, as in `>=id`.
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

/// Keys of `result` of `userfieldconfig.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutput {
    /// `fields`: `object[]`.
    pub fields: Option<Vec<ListOutputFields>>,
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
        f.field("fields", &mut self.fields);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.fields` of `userfieldconfig.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOutputFields {
    /// `id`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// `userTypeId`: `string`.
    pub user_type_id: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `multiple`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub multiple: Option<bool>,
    /// `mandatory`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub mandatory: Option<bool>,
    /// `showFilter`: `char`. Values: `N`, `I`, `E`, `S`.
    pub show_filter: Option<String>,
    /// `showInList`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub show_in_list: Option<bool>,
    /// `editInList`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub edit_in_list: Option<bool>,
    /// `isSearchable`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    pub is_searchable: Option<bool>,
    /// `settings`: `object`.
    pub settings: Option<GetOutputFieldSettings>,
    /// `languageId`: `object`.
    pub language_id: Option<rt::IdMap<String>>,
    /// `editFormLabel`: `lang_map`.
    pub edit_form_label: Option<rt::IdMap<String>>,
    /// `listColumnLabel`: `lang_map`.
    pub list_column_label: Option<rt::Map>,
    /// `listFilterLabel`: `lang_map`.
    pub list_filter_label: Option<rt::Map>,
    /// `errorMessage`: `lang_map`.
    pub error_message: Option<rt::Map>,
    /// `helpMessage`: `lang_map`.
    pub help_message: Option<rt::Map>,
    /// `enum`: `object[]`.
    pub r#enum: Option<Vec<rt::Map>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for ListOutputFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("ListOutputFields", self, f)
    }
}

impl rt::Object for ListOutputFields {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("id", &mut self.id);
        f.text("entityId", &mut self.entity_id);
        f.text("fieldName", &mut self.field_name);
        f.text("userTypeId", &mut self.user_type_id);
        f.text("xmlId", &mut self.xml_id);
        f.int("sort", &mut self.sort);
        f.flag("multiple", &mut self.multiple);
        f.flag("mandatory", &mut self.mandatory);
        f.text("showFilter", &mut self.show_filter);
        f.flag("showInList", &mut self.show_in_list);
        f.flag("editInList", &mut self.edit_in_list);
        f.flag("isSearchable", &mut self.is_searchable);
        f.field("settings", &mut self.settings);
        f.field("languageId", &mut self.language_id);
        f.field("editFormLabel", &mut self.edit_form_label);
        f.field("listColumnLabel", &mut self.list_column_label);
        f.field("listFilterLabel", &mut self.list_filter_label);
        f.field("errorMessage", &mut self.error_message);
        f.field("helpMessage", &mut self.help_message);
        f.field("enum", &mut self.r#enum);
        f.rest(&mut self.extra);
    }
}

/// What can go wrong in `userfieldconfig.list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// An empty code: `You do not have permission to view user field settings` (HTTP 400).
    NoPermissionToViewUserFieldSettings,
    /// An empty code: `The current method required more scopes. (crm)` (HTTP 400).
    CurrentMethodRequiredMoreScopesCrm,
    /// An empty code: `No settings for UserFieldAccess` (HTTP 400).
    NoSettingsUserFieldAccess,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ListError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "You do not have permission to view user field settings",
            Self::NoPermissionToViewUserFieldSettings,
        ),
        (
            "",
            "The current method required more scopes. (crm)",
            Self::CurrentMethodRequiredMoreScopesCrm,
        ),
        ("", "No settings for UserFieldAccess", Self::NoSettingsUserFieldAccess),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update User Field: `userfieldconfig.update`
///
/// Scope: `userfieldconfig`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `moduleId`: `string`.
    /// - `id`: `integer`.
    #[inline]
    pub fn new(module_id: impl Into<String>, id: i64) -> Self {
        Self(rt::Params::new().text("moduleId", module_id.into()).int("id", id))
    }

    /// `field`: `object`.
    #[inline]
    pub fn field(self, value: UpdateField) -> Self {
        Self(self.0.object("field", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "userfieldconfig.update";
    const REQUIRED: &'static [&'static str] = &["moduleId", "id"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = AddOutput;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `field` of `userfieldconfig.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateField(rt::Params);

impl UpdateField {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `mandatory`: `boolean`. Values: `Y`, `N`. In examples: `string`.
    #[inline]
    pub fn mandatory(self, value: bool) -> Self {
        Self(self.0.yes_no("mandatory", value))
    }

    /// `showFilter`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn show_filter(self, value: bool) -> Self {
        Self(self.0.yes_no("showFilter", value))
    }

    /// `isSearchable`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn is_searchable(self, value: bool) -> Self {
        Self(self.0.yes_no("isSearchable", value))
    }

    /// `editFormLabel`: `lang_map`.
    #[inline]
    pub fn edit_form_label(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("editFormLabel", value.into()))
    }

    /// `helpMessage`: `lang_map`.
    #[inline]
    pub fn help_message(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("helpMessage", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: AddFieldSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// `enum`: `uf_enum_element[]`.
    #[inline]
    pub fn r#enum(self, value: impl IntoIterator<Item = UpdateFieldEnum>) -> Self {
        Self(self.0.objects("enum", value))
    }

    /// `userTypeId`: `string`.
    #[inline]
    pub fn user_type_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("userTypeId", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateField> for rt::Params {
    #[inline]
    fn from(object: UpdateField) -> Self {
        object.0
    }
}

/// Keys of `field.enum` of `userfieldconfig.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct UpdateFieldEnum(rt::Params);

impl UpdateFieldEnum {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `id`: `integer`.
    #[inline]
    pub fn id(self, value: i64) -> Self {
        Self(self.0.int("id", value))
    }

    /// `value`: `string`.
    #[inline]
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.text("value", value.into()))
    }

    /// `def`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn def(self, value: bool) -> Self {
        Self(self.0.yes_no("def", value))
    }

    /// `sort`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("sort", value))
    }

    /// `xmlId`: `string`.
    #[inline]
    pub fn xml_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("xmlId", value.into()))
    }

    /// `del`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn del(self, value: bool) -> Self {
        Self(self.0.yes_no("del", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<UpdateFieldEnum> for rt::Params {
    #[inline]
    fn from(object: UpdateFieldEnum) -> Self {
        object.0
    }
}

/// What can go wrong in `userfieldconfig.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// An empty code: `You cannot change the settings of the user field` (HTTP 400).
    CannotChangeSettingsUserField,
    /// An empty code: `The current method required more scopes. (crm)` (HTTP 400).
    CurrentMethodRequiredMoreScopesCrm,
    /// An empty code: `No settings for UserFieldAccess` (HTTP 400).
    NoSettingsUserFieldAccess,
    /// An empty code: `Error while attempting to change user field settings` (HTTP 400).
    ErrorWhileAttemptingToChangeUserField,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "Error while attempting to change user field settings",
            Self::ErrorWhileAttemptingToChangeUserField,
        ),
        (
            "",
            "You cannot change the settings of the user field",
            Self::CannotChangeSettingsUserField,
        ),
        (
            "",
            "The current method required more scopes. (crm)",
            Self::CurrentMethodRequiredMoreScopesCrm,
        ),
        ("", "No settings for UserFieldAccess", Self::NoSettingsUserFieldAccess),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
