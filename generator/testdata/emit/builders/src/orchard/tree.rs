// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `orchard.tree.*`.

use bitrix24_runtime as rt;

/// Add a Tree: `orchard.tree.add`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `fields`: `object`.
    #[inline]
    pub fn new(fields: AddFields) -> Self {
        Self(rt::Params::new().object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "orchard.tree.add";
    const REQUIRED: &'static [&'static str] = &["fields"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `orchard.tree.add`, `fields` of `orchard.tree.update`.
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

    /// `HEIGHT`: `double`. Default: `1.5`.
    #[inline]
    pub fn height(self, value: f64) -> Self {
        Self(self.0.number("HEIGHT", value))
    }

    /// `BRANCHES`: `object[]`.
    #[inline]
    pub fn branches(self, value: impl IntoIterator<Item = AddFieldsBranches>) -> Self {
        Self(self.0.objects("BRANCHES", value))
    }

    /// Any other key by its name on the wire, such as `UF_CRM_...` (`string`).
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

/// Keys of `fields.BRANCHES` of `orchard.tree.add`, `fields.BRANCHES` of `orchard.tree.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsBranches(rt::Params);

impl AddFieldsBranches {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `LENGTH`: `double`.
    #[inline]
    pub fn length(self, value: f64) -> Self {
        Self(self.0.number("LENGTH", value))
    }

    /// `FRUIT`: `object`.
    #[inline]
    pub fn fruit(self, value: AddFieldsBranchesFruit) -> Self {
        Self(self.0.object("FRUIT", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsBranches> for rt::Params {
    #[inline]
    fn from(object: AddFieldsBranches) -> Self {
        object.0
    }
}

/// Keys of `fields.BRANCHES.FRUIT` of `orchard.tree.add`, `fields.BRANCHES.FRUIT` of
/// `orchard.tree.update`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct AddFieldsBranchesFruit(rt::Params);

impl AddFieldsBranchesFruit {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `RIPE`: `boolean`. Values: `Y`, `N`.
    #[inline]
    pub fn ripe(self, value: bool) -> Self {
        Self(self.0.yes_no("RIPE", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<AddFieldsBranchesFruit> for rt::Params {
    #[inline]
    fn from(object: AddFieldsBranchesFruit) -> Self {
        object.0
    }
}

/// Get: `orchard.tree.get`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `fields`: `object`.
    #[inline]
    pub fn fields(self, value: GetFieldsParams) -> Self {
        Self(self.0.object("fields", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Get {
    const NAME: &'static str = "orchard.tree.get";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `fields` of `orchard.tree.get`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct GetFieldsParams(rt::Params);

impl GetFieldsParams {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SELECT`: `string[]`.
    #[inline]
    pub fn select(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.texts("SELECT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<GetFieldsParams> for rt::Params {
    #[inline]
    fn from(object: GetFieldsParams) -> Self {
        object.0
    }
}

/// Get Fields: `orchard.tree.getFields`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/get-fields.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct GetFields(rt::Params);

impl GetFields {
    /// The request; it has no parameters.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for GetFields {
    const NAME: &'static str = "orchard.tree.getFields";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Plant: `orchard.tree.plant`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/plant.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Plant(rt::Params);

impl Plant {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `rows`: `array`.
    ///
    /// See [`PlantRows`].
    #[inline]
    pub fn rows(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("rows", value.into()))
    }

    /// `either`: `string | object`.
    ///
    /// See [`PlantEither`].
    #[inline]
    pub fn either(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("either", value.into()))
    }

    /// `byId`: `object`.
    ///
    /// See [`PlantByIdEntry`].
    #[inline]
    pub fn by_id(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("byId", value.into()))
    }

    /// `settings`: `object`.
    #[inline]
    pub fn settings(self, value: PlantSettings) -> Self {
        Self(self.0.object("settings", value.into()))
    }

    /// `nest`: `nest`.
    #[inline]
    pub fn nest(self, value: PlantNest) -> Self {
        Self(self.0.object("nest", value.into()))
    }

    /// `nests`: `nest[]`.
    #[inline]
    pub fn nests(self, value: impl IntoIterator<Item = PlantNest>) -> Self {
        Self(self.0.objects("nests", value))
    }

    /// `wild`: `object`.
    #[inline]
    pub fn wild(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("wild", value.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Plant {
    const NAME: &'static str = "orchard.tree.plant";
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// Keys of `rows` of `orchard.tree.plant`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PlantRows(rt::Params);

impl PlantRows {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `X`: `integer`.
    #[inline]
    pub fn x(self, value: i64) -> Self {
        Self(self.0.int("X", value))
    }

    /// `Y`: `integer`.
    #[inline]
    pub fn y(self, value: i64) -> Self {
        Self(self.0.int("Y", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PlantRows> for rt::Params {
    #[inline]
    fn from(object: PlantRows) -> Self {
        object.0
    }
}

impl From<PlantRows> for rt::Value {
    #[inline]
    fn from(object: PlantRows) -> Self {
        object.0.into_value()
    }
}

/// Keys of `either` of `orchard.tree.plant`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PlantEither(rt::Params);

impl PlantEither {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `CODE`: `string`.
    #[inline]
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("CODE", value.into()))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PlantEither> for rt::Params {
    #[inline]
    fn from(object: PlantEither) -> Self {
        object.0
    }
}

impl From<PlantEither> for rt::Value {
    #[inline]
    fn from(object: PlantEither) -> Self {
        object.0.into_value()
    }
}

/// Keys of `byId.<treeId>` of `orchard.tree.plant`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PlantByIdEntry(rt::Params);

impl PlantByIdEntry {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `SORT`: `integer`.
    #[inline]
    pub fn sort(self, value: i64) -> Self {
        Self(self.0.int("SORT", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PlantByIdEntry> for rt::Params {
    #[inline]
    fn from(object: PlantByIdEntry) -> Self {
        object.0
    }
}

impl From<PlantByIdEntry> for rt::Value {
    #[inline]
    fn from(object: PlantByIdEntry) -> Self {
        object.0.into_value()
    }
}

/// Keys of `settings` of `orchard.tree.plant`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PlantSettings(rt::Params);

impl PlantSettings {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `KIND`: `string`. Required.
    #[inline]
    pub fn kind(self, value: impl Into<String>) -> Self {
        Self(self.0.text("KIND", value.into()))
    }

    /// `SIZE`: `integer | double`. Required.
    #[inline]
    pub fn size(self, value: f64) -> Self {
        Self(self.0.number("SIZE", value))
    }

    /// `RED`: `boolean`. With: `apple`.
    #[inline]
    pub fn red(self, value: bool) -> Self {
        Self(self.0.flag("RED", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PlantSettings> for rt::Params {
    #[inline]
    fn from(object: PlantSettings) -> Self {
        object.0
    }
}

/// Keys of `nest` of `orchard.tree.plant`, `nests` of `orchard.tree.plant`.
#[must_use]
#[derive(Debug, Clone, Default)]
pub struct PlantNest(rt::Params);

impl PlantNest {
    /// An object in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `EGGS`: `integer`.
    #[inline]
    pub fn eggs(self, value: i64) -> Self {
        Self(self.0.int("EGGS", value))
    }

    /// Any other key by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl From<PlantNest> for rt::Params {
    #[inline]
    fn from(object: PlantNest) -> Self {
        object.0
    }
}

/// Update a Tree: `orchard.tree.update`
///
/// Scope: `orchard`.
///
/// [Documentation](https://apidocs.bitrix24.com/update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `id`: `integer`.
    /// - `fields`: `object`.
    #[inline]
    pub fn new(id: i64, fields: AddFields) -> Self {
        Self(rt::Params::new().int("id", id).object("fields", fields.into()))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "orchard.tree.update";
    const REQUIRED: &'static [&'static str] = &["id", "fields"];
    type Output = rt::Value;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}
