//! By hand, what the generator writes: an invented method `zoo.animal.*` in every shape.

/// `zoo.animal.*`
pub mod animal {
    use bitrix24_runtime as rt;

    /// `zoo.animal.get`
    #[must_use = "a request does nothing until a client calls it"]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Get(rt::Params);

    impl Get {
        /// `ID`: integer
        #[inline]
        pub fn new(id: i64) -> Self {
            Self(rt::Params::new().int("ID", id))
        }

        /// `SELECT`: string[]
        #[inline]
        pub fn select<T: Into<String>>(self, select: impl IntoIterator<Item = T>) -> Self {
            Self(self.0.texts("SELECT", select))
        }

        /// Any other parameter, by its wire name.
        #[inline]
        pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
            Self(self.0.set(name, value))
        }
    }

    impl rt::Method for Get {
        const NAME: &'static str = "zoo.animal.get";
        const EFFECT: rt::Effect = rt::Effect::Read;
        type Output = GetOutput;
        type Error = GetError;

        #[inline]
        fn into_params(self) -> rt::Params {
            self.0
        }
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetOutput {
        pub id: Option<i64>,
        pub weight: Option<f64>,
        pub tame: Option<bool>,
        pub name: Option<String>,
        pub born: Option<rt::DateTime>,
        pub photo: Option<rt::Link>,
        pub note: Option<rt::Value>,
        pub keeper: Option<Keeper>,
        pub meals: Option<Vec<Meal>>,
        pub tags: Option<Vec<String>>,
        pub by_id: Option<rt::IdMap<Meal>>,
        pub counts: Option<std::collections::BTreeMap<String, i64>>,
        pub gaps: Option<Vec<Option<i64>>>,
        pub settings: Option<rt::Map>,
        pub parent: Option<Box<GetOutput>>,
        pub extra: rt::Map,
    }

    impl std::fmt::Debug for GetOutput {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            rt::debug_object("GetOutput", self, f)
        }
    }

    impl rt::Object for GetOutput {
        #[inline]
        fn fields(&mut self, f: &mut rt::Fields<'_>) {
            f.int("ID", &mut self.id);
            f.number("WEIGHT", &mut self.weight);
            f.flag("TAME", &mut self.tame);
            f.text("NAME", &mut self.name);
            f.date_time("BORN", &mut self.born);
            f.link("PHOTO", &mut self.photo);
            f.value("NOTE", &mut self.note);
            f.field("KEEPER", &mut self.keeper);
            f.field("MEALS", &mut self.meals);
            f.field("TAGS", &mut self.tags);
            f.field("BY_ID", &mut self.by_id);
            f.field("COUNTS", &mut self.counts);
            f.field("GAPS", &mut self.gaps);
            f.field("SETTINGS", &mut self.settings);
            f.field("PARENT", &mut self.parent);
            f.rest(&mut self.extra);
        }
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Keeper {
        pub id: Option<i64>,
        pub extra: rt::Map,
    }

    impl std::fmt::Debug for Keeper {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            rt::debug_object("Keeper", self, f)
        }
    }

    impl rt::Object for Keeper {
        #[inline]
        fn fields(&mut self, f: &mut rt::Fields<'_>) {
            f.int("id", &mut self.id);
            f.rest(&mut self.extra);
        }
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Meal {
        pub id: Option<i64>,
        pub grams: Option<f64>,
        pub extra: rt::Map,
    }

    impl std::fmt::Debug for Meal {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            rt::debug_object("Meal", self, f)
        }
    }

    impl rt::Object for Meal {
        #[inline]
        fn fields(&mut self, f: &mut rt::Fields<'_>) {
            f.int("id", &mut self.id);
            f.number("grams", &mut self.grams);
            f.rest(&mut self.extra);
        }
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum GetError {
        NotFound,
        NameRequired,
        Escaped,
        Other,
    }

    impl rt::ErrorKind for GetError {
        const ROWS: &'static [(&'static str, &'static str, Self)] = &[
            ("NOT_FOUND", "", Self::NotFound),
            ("0", "Field * is required", Self::NameRequired),
            ("", "The animal has escaped", Self::Escaped),
        ];
        const OTHER: Self = Self::Other;
    }

    /// `zoo.animal.list`
    #[must_use = "a request does nothing until a client calls it"]
    #[derive(Debug, Clone, PartialEq)]
    pub struct List(rt::Params);

    impl List {
        #[inline]
        #[allow(clippy::new_without_default)]
        pub const fn new() -> Self {
            Self(rt::Params::new())
        }
    }

    impl rt::Method for List {
        const NAME: &'static str = "zoo.animal.list";
        type Output = Vec<GetOutput>;
        type Error = rt::NoErrors;

        #[inline]
        fn into_params(self) -> rt::Params {
            self.0
        }
    }

    /// `zoo.animal.add`
    #[must_use = "a request does nothing until a client calls it"]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Add(rt::Params);

    impl Add {
        #[inline]
        pub const fn new() -> Self {
            Self(rt::Params::new())
        }

        #[inline]
        pub fn fields(self, fields: AddFields) -> Self {
            Self(self.0.object("fields", fields.into()))
        }

        #[inline]
        pub fn meals(self, meals: impl IntoIterator<Item = AddFields>) -> Self {
            Self(self.0.objects("meals", meals))
        }
    }

    impl rt::Method for Add {
        const NAME: &'static str = "zoo.animal.add";
        const REQUIRED: &'static [&'static str] = &["fields"];
        const EFFECT: rt::Effect = rt::Effect::Write;
        type Output = i64;
        type Error = rt::NoErrors;

        #[inline]
        fn into_params(self) -> rt::Params {
            self.0
        }
    }

    #[derive(Debug, Clone, Default, PartialEq)]
    pub struct AddFields(rt::Params);

    impl AddFields {
        #[inline]
        pub const fn new() -> Self {
            Self(rt::Params::new())
        }

        #[inline]
        pub fn tame(self, tame: bool) -> Self {
            Self(self.0.yes_no("TAME", tame))
        }
    }

    impl From<AddFields> for rt::Params {
        #[inline]
        fn from(fields: AddFields) -> Self {
            fields.0
        }
    }

    /// `zoo.animal.move`
    #[must_use = "a request does nothing until a client calls it"]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Move(rt::Params);

    impl Move {
        #[inline]
        pub fn new(id: i64) -> Self {
            Self(rt::Params::new().int("ANIMALID", id))
        }

        #[inline]
        pub fn silently(self, silently: bool) -> Self {
            Self(self.0.flag("SILENTLY", silently))
        }
    }

    impl rt::Method for Move {
        const NAME: &'static str = "zoo.animal.move";
        const REQUIRED: &'static [&'static str] = &["ANIMALID"];
        const POSITIONAL: &'static [&'static str] = &["ANIMALID", "CAGEID", "SILENTLY"];
        type Output = ();
        type Error = rt::NoErrors;

        #[inline]
        fn into_params(self) -> rt::Params {
            self.0
        }
    }
}

/// REST 3.0
pub mod v3 {
    use bitrix24_runtime as rt;

    /// `zoo.animal.tame`
    #[must_use = "a request does nothing until a client calls it"]
    #[derive(Debug, Clone, PartialEq)]
    pub struct Tame(rt::Params);

    impl Tame {
        #[inline]
        pub fn new(id: i64) -> Self {
            Self(rt::Params::new().int("id", id))
        }
    }

    impl rt::Method for Tame {
        const NAME: &'static str = "zoo.animal.tame";
        const API: rt::Api = rt::Api::V3;
        type Output = bool;
        type Error = rt::NoErrors;

        #[inline]
        fn into_params(self) -> rt::Params {
            self.0
        }
    }
}
