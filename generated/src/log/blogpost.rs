// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `log.blogpost.*`.

use bitrix24_runtime as rt;

pub mod getusers;

/// Add a Message to the News Feed: `log.blogpost.add`
///
/// Scope: `log`. Access: any user.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Add(rt::Params);

impl Add {
    /// A request with its required parameters:
    ///
    /// - `POST_MESSAGE`: `string`.
    #[inline]
    pub fn new(post_message: impl Into<String>) -> Self {
        Self(rt::Params::new().text("POST_MESSAGE", post_message.into()))
    }

    /// `POST_TITLE`: `string`.
    #[inline]
    pub fn post_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST_TITLE", value.into()))
    }

    /// `DEST`: `array`. Default: `UA`. Values: `UA` or others.
    #[inline]
    pub fn dest(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEST", value.into()))
    }

    /// `SPERM`: `array`.
    #[deprecated]
    #[inline]
    pub fn sperm(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SPERM", value.into()))
    }

    /// `FILES`: `array`.
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILES", value.into()))
    }

    /// `IMPORTANT`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn important(self, value: bool) -> Self {
        Self(self.0.yes_no("IMPORTANT", value))
    }

    /// `IMPORTANT_DATE_END`: `string`.
    #[inline]
    pub fn important_date_end(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IMPORTANT_DATE_END", value.into()))
    }

    /// `SITE_ID`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_ID", value.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `TAGS`: `string`.
    #[inline]
    pub fn tags(self, value: impl Into<String>) -> Self {
        Self(self.0.text("TAGS", value.into()))
    }

    /// `BACKGROUND_CODE`: `string`.
    #[inline]
    pub fn background_code(self, value: impl Into<String>) -> Self {
        Self(self.0.text("BACKGROUND_CODE", value.into()))
    }

    /// `PARSE_PREVIEW`: `string`. Default: `N`. Values: `Y`, `N`.
    #[inline]
    pub fn parse_preview(self, value: bool) -> Self {
        Self(self.0.yes_no("PARSE_PREVIEW", value))
    }

    /// `UF_BLOG_POST_FILE`: `array`.
    #[inline]
    pub fn uf_blog_post_file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_BLOG_POST_FILE", value.into()))
    }

    /// `UF_BLOG_POST_IMPRTNT`: `integer`.
    #[inline]
    pub fn uf_blog_post_imprtnt(self, value: i64) -> Self {
        Self(self.0.int("UF_BLOG_POST_IMPRTNT", value))
    }

    /// `UF_IMPRTANT_DATE_END`: `datetime`.
    #[inline]
    pub fn uf_imprtant_date_end(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("UF_IMPRTANT_DATE_END", value.into()))
    }

    /// `UF_BLOG_POST_URL_PRV`: `integer`.
    #[inline]
    pub fn uf_blog_post_url_prv(self, value: i64) -> Self {
        Self(self.0.int("UF_BLOG_POST_URL_PRV", value))
    }

    /// `UF_GRATITUDE`: `integer`.
    #[inline]
    pub fn uf_gratitude(self, value: i64) -> Self {
        Self(self.0.int("UF_GRATITUDE", value))
    }

    /// `UF_BLOG_POST_VOTE`: `integer`. In examples: `string`.
    #[inline]
    pub fn uf_blog_post_vote(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_BLOG_POST_VOTE", value.into()))
    }

    /// `GRATITUDE_MEDAL`. In examples: `string`.
    #[inline]
    pub fn gratitude_medal(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GRATITUDE_MEDAL", value.into()))
    }

    /// `GRATITUDE_EMPLOYEES`. In examples: `array`.
    #[inline]
    pub fn gratitude_employees(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("GRATITUDE_EMPLOYEES", value.into()))
    }

    /// Any other parameter by its name on the wire, such as `UF_*` (`any`),
    /// `UF_BLOG_POST_VOTE_n<ID_survey>_DATA`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Add {
    const NAME: &'static str = "log.blogpost.add";
    const REQUIRED: &'static [&'static str] = &["POST_MESSAGE"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = AddError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `log.blogpost.add`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR`: `Blog post hasn't been added` (HTTP 400).
    SonetControllerLivefeedBlogpostAddErrorBlogPostNotAdded,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR`: `No destination specified` (HTTP 400).
    SonetControllerLivefeedBlogpostAddErrorNoDestinationSpecified,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR` with any other text.
    SonetControllerLivefeedBlogpostAddError,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED`: `Blog module is not installed` (HTTP
    /// 400).
    SonetControllerLivefeedBlogpostModuleBlogNotInstalled,
    /// `SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND`: `Blog not found` (HTTP 400).
    SonetControllerLivefeedBlogNotFound,
    /// An empty code: `Cannot add blog post` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for AddError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR",
            "Blog post hasn't been added",
            Self::SonetControllerLivefeedBlogpostAddErrorBlogPostNotAdded,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR",
            "No destination specified",
            Self::SonetControllerLivefeedBlogpostAddErrorNoDestinationSpecified,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR",
            "",
            Self::SonetControllerLivefeedBlogpostAddError,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED",
            "",
            Self::SonetControllerLivefeedBlogpostModuleBlogNotInstalled,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND",
            "",
            Self::SonetControllerLivefeedBlogNotFound,
        ),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Delete News Feed Message: `log.blogpost.delete`
///
/// Scope: `log`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Delete(rt::Params);

impl Delete {
    /// A request with its required parameters:
    ///
    /// - `POST_ID`: `integer`.
    #[inline]
    pub fn new(post_id: i64) -> Self {
        Self(rt::Params::new().int("POST_ID", post_id))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Delete {
    const NAME: &'static str = "log.blogpost.delete";
    const REQUIRED: &'static [&'static str] = &["POST_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = DeleteError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `log.blogpost.delete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`: `Wrong post ID` (HTTP 400).
    Code100,
    /// `0`: `Blog module is not installed.` (HTTP 400).
    BlogModuleNotInstalled,
    /// `0`: `Error deleting message` (HTTP 400).
    ErrorDeletingMessage,
    /// `0` with any other text.
    Code0,
    /// `403`: `You do not have permission to delete this message` (HTTP 400).
    Code403,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for DeleteError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        ("100", "", Self::Code100),
        ("0", "Blog module is not installed.", Self::BlogModuleNotInstalled),
        ("0", "Error deleting message", Self::ErrorDeletingMessage),
        ("0", "", Self::Code0),
        ("403", "", Self::Code403),
    ];
    const OTHER: Self = Self::Other;
}

/// Access Available User Messages from the News Feed: `log.blogpost.get`
///
/// Scope: `log`. Access: any user. A list: [`rt::Client::list`] reads all of its pages.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone, Default)]
pub struct Get(rt::Params);

impl Get {
    /// A request in which nothing is set.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// `POST_ID`: `integer`.
    #[inline]
    pub fn post_id(self, value: i64) -> Self {
        Self(self.0.int("POST_ID", value))
    }

    /// `LOG_RIGHTS`: `array`. Values: `UA` or others.
    #[inline]
    pub fn log_rights(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("LOG_RIGHTS", value.into()))
    }

    /// `LOG_DATE_FROM`: `string`.
    #[inline]
    pub fn log_date_from(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOG_DATE_FROM", value.into()))
    }

    /// `LOG_DATE_TO`: `string`.
    #[inline]
    pub fn log_date_to(self, value: impl Into<String>) -> Self {
        Self(self.0.text("LOG_DATE_TO", value.into()))
    }

    /// `FIRST_ID`: `integer`.
    #[inline]
    pub fn first_id(self, value: i64) -> Self {
        Self(self.0.int("FIRST_ID", value))
    }

    /// `LAST_ID`: `integer`.
    #[inline]
    pub fn last_id(self, value: i64) -> Self {
        Self(self.0.int("LAST_ID", value))
    }

    /// `LIMIT`: `integer`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.int("LIMIT", value))
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

impl rt::Method for Get {
    const NAME: &'static str = "log.blogpost.get";
    const EFFECT: rt::Effect = rt::Effect::Read;
    type Output = Vec<GetOutput>;
    type Error = rt::NoErrors;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

impl rt::Paged for Get {
    const PAGING: rt::Paging = rt::Paging::start("start").key("ID");
    type Item = GetOutput;
}

/// Keys of `result` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutput {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `BLOG_ID`: `integer`. In examples: `string`.
    pub blog_id: Option<i64>,
    /// `PUBLISH_STATUS`: `string`.
    pub publish_status: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `AUTHOR_ID`: `integer`. In examples: `string`.
    pub author_id: Option<i64>,
    /// `ENABLE_COMMENTS`: `string`.
    pub enable_comments: Option<String>,
    /// `NUM_COMMENTS`: `integer`. In examples: `string`.
    pub num_comments: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `MICRO`: `string`.
    pub micro: Option<String>,
    /// `DETAIL_TEXT`: `string`.
    pub detail_text: Option<String>,
    /// `DATE_PUBLISH`: `datetime`.
    pub date_publish: Option<rt::DateTime>,
    /// `CATEGORY_ID`: `string`.
    pub category_id: Option<String>,
    /// `HAS_SOCNET_ALL`: `string`.
    pub has_socnet_all: Option<String>,
    /// `HAS_TAGS`: `string`.
    pub has_tags: Option<String>,
    /// `HAS_IMAGES`: `string`.
    pub has_images: Option<String>,
    /// `HAS_PROPS`: `string`.
    pub has_props: Option<String>,
    /// `HAS_COMMENT_IMAGES`: `string`.
    pub has_comment_images: Option<String>,
    /// `UF_BLOG_POST_DOC`: `object`.
    pub uf_blog_post_doc: Option<GetOutputUfBlogPostDoc>,
    /// `UF_BLOG_POST_URL_PRV`: `object`.
    pub uf_blog_post_url_prv: Option<GetOutputUfBlogPostUrlPrv>,
    /// `UF_GRATITUDE`: `object`.
    pub uf_gratitude: Option<GetOutputUfGratitude>,
    /// `UF_BLOG_POST_FILE`: `object`.
    pub uf_blog_post_file: Option<GetOutputUfBlogPostFile>,
    /// `UF_BLOG_POST_IMPRTNT`: `object`.
    pub uf_blog_post_imprtnt: Option<GetOutputUfGratitude>,
    /// `UF_IMPRTANT_DATE_END`: `object`.
    pub uf_imprtant_date_end: Option<GetOutputUfImprtantDateEnd>,
    /// `UF_BLOG_POST_VOTE`: `object`.
    pub uf_blog_post_vote: Option<GetOutputUfBlogPostVote>,
    /// `UF_MAIL_MESSAGE`: `object`.
    pub uf_mail_message: Option<GetOutputUfMailMessage>,
    /// `FILES`: `array`.
    pub files: Option<Vec<rt::Value>>,
    /// What no field has taken, such as `UF_*` (`object`).
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
        f.int("ID", &mut self.id);
        f.int("BLOG_ID", &mut self.blog_id);
        f.text("PUBLISH_STATUS", &mut self.publish_status);
        f.text("TITLE", &mut self.title);
        f.int("AUTHOR_ID", &mut self.author_id);
        f.text("ENABLE_COMMENTS", &mut self.enable_comments);
        f.int("NUM_COMMENTS", &mut self.num_comments);
        f.text("CODE", &mut self.code);
        f.text("MICRO", &mut self.micro);
        f.text("DETAIL_TEXT", &mut self.detail_text);
        f.date_time("DATE_PUBLISH", &mut self.date_publish);
        f.text("CATEGORY_ID", &mut self.category_id);
        f.text("HAS_SOCNET_ALL", &mut self.has_socnet_all);
        f.text("HAS_TAGS", &mut self.has_tags);
        f.text("HAS_IMAGES", &mut self.has_images);
        f.text("HAS_PROPS", &mut self.has_props);
        f.text("HAS_COMMENT_IMAGES", &mut self.has_comment_images);
        f.field("UF_BLOG_POST_DOC", &mut self.uf_blog_post_doc);
        f.field("UF_BLOG_POST_URL_PRV", &mut self.uf_blog_post_url_prv);
        f.field("UF_GRATITUDE", &mut self.uf_gratitude);
        f.field("UF_BLOG_POST_FILE", &mut self.uf_blog_post_file);
        f.field("UF_BLOG_POST_IMPRTNT", &mut self.uf_blog_post_imprtnt);
        f.field("UF_IMPRTANT_DATE_END", &mut self.uf_imprtant_date_end);
        f.field("UF_BLOG_POST_VOTE", &mut self.uf_blog_post_vote);
        f.field("UF_MAIL_MESSAGE", &mut self.uf_mail_message);
        f.field("FILES", &mut self.files);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_DOC` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostDoc {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<GetOutputUfBlogPostDocSettings>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: `object`.
    pub user_type: Option<GetOutputUfBlogPostDocUserType>,
    /// `VALUE`: `string`. In examples: `boolean`.
    pub value: Option<String>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: `object`.
    pub custom_data: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostDoc {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostDoc", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostDoc {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.field("USER_TYPE", &mut self.user_type);
        f.text("VALUE", &mut self.value);
        f.int("ENTITY_VALUE_ID", &mut self.entity_value_id);
        f.flag("VALUE_EXISTS", &mut self.value_exists);
        f.text("VALUE_RAW", &mut self.value_raw);
        f.field("CUSTOM_DATA", &mut self.custom_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_DOC.SETTINGS` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostDocSettings {
    /// `SIZE`: `integer`. Seen in examples only.
    pub size: Option<i64>,
    /// `LIST_WIDTH`: `integer`. Seen in examples only.
    pub list_width: Option<i64>,
    /// `LIST_HEIGHT`: `integer`. Seen in examples only.
    pub list_height: Option<i64>,
    /// `MAX_SHOW_SIZE`: `integer`. Seen in examples only.
    pub max_show_size: Option<i64>,
    /// `MAX_ALLOWED_SIZE`: `integer`. Seen in examples only.
    pub max_allowed_size: Option<i64>,
    /// `EXTENSIONS`: `array`. Seen in examples only.
    pub extensions: Option<Vec<rt::Value>>,
    /// `TARGET_BLANK`: `string`. Seen in examples only.
    pub target_blank: Option<String>,
    /// `DEFAULT_VIEW`. Seen in examples only.
    pub default_view: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostDocSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostDocSettings", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostDocSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("SIZE", &mut self.size);
        f.int("LIST_WIDTH", &mut self.list_width);
        f.int("LIST_HEIGHT", &mut self.list_height);
        f.int("MAX_SHOW_SIZE", &mut self.max_show_size);
        f.int("MAX_ALLOWED_SIZE", &mut self.max_allowed_size);
        f.field("EXTENSIONS", &mut self.extensions);
        f.text("TARGET_BLANK", &mut self.target_blank);
        f.value("DEFAULT_VIEW", &mut self.default_view);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_DOC.USER_TYPE` of `log.blogpost.get`,
/// `result.UF_BLOG_POST_URL_PRV.USER_TYPE` of `log.blogpost.get`, `result.UF_GRATITUDE.USER_TYPE` of
/// `log.blogpost.get`, `result.UF_BLOG_POST_FILE.USER_TYPE` of `log.blogpost.get` and 3 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostDocUserType {
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `CLASS_NAME`: `string`.
    pub class_name: Option<String>,
    /// `EDIT_CALLBACK`: `array`.
    pub edit_callback: Option<Vec<rt::Value>>,
    /// `VIEW_CALLBACK`: `array`.
    pub view_callback: Option<Vec<rt::Value>>,
    /// `USE_FIELD_COMPONENT`: `boolean`.
    pub use_field_component: Option<bool>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `BASE_TYPE`: `string`.
    pub base_type: Option<String>,
    /// `TAG`: `array`.
    pub tag: Option<Vec<rt::Value>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostDocUserType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostDocUserType", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostDocUserType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("CLASS_NAME", &mut self.class_name);
        f.field("EDIT_CALLBACK", &mut self.edit_callback);
        f.field("VIEW_CALLBACK", &mut self.view_callback);
        f.flag("USE_FIELD_COMPONENT", &mut self.use_field_component);
        f.text("DESCRIPTION", &mut self.description);
        f.text("BASE_TYPE", &mut self.base_type);
        f.field("TAG", &mut self.tag);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_URL_PRV` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostUrlPrv {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<rt::Map>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: `object`.
    pub user_type: Option<GetOutputUfBlogPostDocUserType>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: `object`.
    pub custom_data: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostUrlPrv {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostUrlPrv", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostUrlPrv {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.field("USER_TYPE", &mut self.user_type);
        f.text("VALUE", &mut self.value);
        f.int("ENTITY_VALUE_ID", &mut self.entity_value_id);
        f.flag("VALUE_EXISTS", &mut self.value_exists);
        f.text("VALUE_RAW", &mut self.value_raw);
        f.field("CUSTOM_DATA", &mut self.custom_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_GRATITUDE` of `log.blogpost.get`, `result.UF_BLOG_POST_IMPRTNT` of
/// `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfGratitude {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<GetOutputUfGratitudeSettings>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: `object`.
    pub user_type: Option<GetOutputUfBlogPostDocUserType>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: `object`.
    pub custom_data: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfGratitude {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfGratitude", self, f)
    }
}

impl rt::Object for GetOutputUfGratitude {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.field("USER_TYPE", &mut self.user_type);
        f.text("VALUE", &mut self.value);
        f.int("ENTITY_VALUE_ID", &mut self.entity_value_id);
        f.flag("VALUE_EXISTS", &mut self.value_exists);
        f.text("VALUE_RAW", &mut self.value_raw);
        f.field("CUSTOM_DATA", &mut self.custom_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_GRATITUDE.SETTINGS` of `log.blogpost.get`, `result.UF_BLOG_POST_IMPRTNT.SETTINGS`
/// of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfGratitudeSettings {
    /// `SIZE`: `integer`. Seen in examples only.
    pub size: Option<i64>,
    /// `MIN_VALUE`: `integer`. Seen in examples only.
    pub min_value: Option<i64>,
    /// `MAX_VALUE`: `integer`. Seen in examples only.
    pub max_value: Option<i64>,
    /// `DEFAULT_VALUE`. Seen in examples only.
    pub default_value: Option<rt::Value>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfGratitudeSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfGratitudeSettings", self, f)
    }
}

impl rt::Object for GetOutputUfGratitudeSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("SIZE", &mut self.size);
        f.int("MIN_VALUE", &mut self.min_value);
        f.int("MAX_VALUE", &mut self.max_value);
        f.value("DEFAULT_VALUE", &mut self.default_value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_FILE` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostFile {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<GetOutputUfBlogPostFileSettings>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: `object`.
    pub user_type: Option<GetOutputUfBlogPostDocUserType>,
    /// `VALUE`: `string`. In examples: `integer[]`.
    pub value: Option<rt::Either<Vec<i64>, String>>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: `object`.
    pub custom_data: Option<GetOutputUfBlogPostFileCustomData>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostFile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostFile", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostFile {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.field("USER_TYPE", &mut self.user_type);
        f.field("VALUE", &mut self.value);
        f.int("ENTITY_VALUE_ID", &mut self.entity_value_id);
        f.flag("VALUE_EXISTS", &mut self.value_exists);
        f.text("VALUE_RAW", &mut self.value_raw);
        f.field("CUSTOM_DATA", &mut self.custom_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_FILE.SETTINGS` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostFileSettings {
    /// `IBLOCK_ID`. Seen in examples only.
    pub iblock_id: Option<rt::Value>,
    /// `SECTION_ID`. Seen in examples only.
    pub section_id: Option<rt::Value>,
    /// `UF_TO_SAVE_ALLOW_EDIT`: `boolean`. Seen in examples only.
    pub uf_to_save_allow_edit: Option<bool>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostFileSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostFileSettings", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostFileSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.value("IBLOCK_ID", &mut self.iblock_id);
        f.value("SECTION_ID", &mut self.section_id);
        f.flag("UF_TO_SAVE_ALLOW_EDIT", &mut self.uf_to_save_allow_edit);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_FILE.CUSTOM_DATA` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostFileCustomData {
    /// `PHOTO_TEMPLATE`: `string`. Seen in examples only.
    pub photo_template: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostFileCustomData {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostFileCustomData", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostFileCustomData {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("PHOTO_TEMPLATE", &mut self.photo_template);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_IMPRTANT_DATE_END` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfImprtantDateEnd {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<GetOutputUfImprtantDateEndSettings>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: `object`.
    pub user_type: Option<GetOutputUfBlogPostDocUserType>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: `object`.
    pub custom_data: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfImprtantDateEnd {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfImprtantDateEnd", self, f)
    }
}

impl rt::Object for GetOutputUfImprtantDateEnd {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.field("USER_TYPE", &mut self.user_type);
        f.text("VALUE", &mut self.value);
        f.int("ENTITY_VALUE_ID", &mut self.entity_value_id);
        f.flag("VALUE_EXISTS", &mut self.value_exists);
        f.text("VALUE_RAW", &mut self.value_raw);
        f.field("CUSTOM_DATA", &mut self.custom_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_IMPRTANT_DATE_END.SETTINGS` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfImprtantDateEndSettings {
    /// `DEFAULT_VALUE`: `object`. Seen in examples only.
    pub default_value: Option<GetOutputUfImprtantDateEndSettingsDefaultValue>,
    /// `USE_SECOND`: `string`. Seen in examples only.
    pub use_second: Option<String>,
    /// `USE_TIMEZONE`: `string`. Seen in examples only.
    pub use_timezone: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfImprtantDateEndSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfImprtantDateEndSettings", self, f)
    }
}

impl rt::Object for GetOutputUfImprtantDateEndSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.field("DEFAULT_VALUE", &mut self.default_value);
        f.text("USE_SECOND", &mut self.use_second);
        f.text("USE_TIMEZONE", &mut self.use_timezone);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_IMPRTANT_DATE_END.SETTINGS.DEFAULT_VALUE` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfImprtantDateEndSettingsDefaultValue {
    /// `TYPE`: `string`. Seen in examples only.
    pub r#type: Option<String>,
    /// `VALUE`: `string`. Seen in examples only.
    pub value: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfImprtantDateEndSettingsDefaultValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfImprtantDateEndSettingsDefaultValue", self, f)
    }
}

impl rt::Object for GetOutputUfImprtantDateEndSettingsDefaultValue {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("TYPE", &mut self.r#type);
        f.text("VALUE", &mut self.value);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_VOTE` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostVote {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<GetOutputUfBlogPostVoteSettings>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: `object`.
    pub user_type: Option<GetOutputUfBlogPostDocUserType>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: `object`.
    pub custom_data: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostVote {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostVote", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostVote {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.field("USER_TYPE", &mut self.user_type);
        f.text("VALUE", &mut self.value);
        f.int("ENTITY_VALUE_ID", &mut self.entity_value_id);
        f.flag("VALUE_EXISTS", &mut self.value_exists);
        f.text("VALUE_RAW", &mut self.value_raw);
        f.field("CUSTOM_DATA", &mut self.custom_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_VOTE.SETTINGS` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostVoteSettings {
    /// `CHANNEL_ID`: `integer`. Seen in examples only.
    pub channel_id: Option<i64>,
    /// `UNIQUE`: `integer`. Seen in examples only.
    pub unique: Option<i64>,
    /// `UNIQUE_IP_DELAY`: `object`. Seen in examples only.
    pub unique_ip_delay: Option<GetOutputUfBlogPostVoteSettingsUniqueIpDelay>,
    /// `NOTIFY`: `string`. Seen in examples only.
    pub notify: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostVoteSettings {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostVoteSettings", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostVoteSettings {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("CHANNEL_ID", &mut self.channel_id);
        f.int("UNIQUE", &mut self.unique);
        f.field("UNIQUE_IP_DELAY", &mut self.unique_ip_delay);
        f.text("NOTIFY", &mut self.notify);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_BLOG_POST_VOTE.SETTINGS.UNIQUE_IP_DELAY` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfBlogPostVoteSettingsUniqueIpDelay {
    /// `DELAY`: `string`. Seen in examples only.
    pub delay: Option<String>,
    /// `DELAY_TYPE`: `string`. Seen in examples only.
    pub delay_type: Option<String>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfBlogPostVoteSettingsUniqueIpDelay {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfBlogPostVoteSettingsUniqueIpDelay", self, f)
    }
}

impl rt::Object for GetOutputUfBlogPostVoteSettingsUniqueIpDelay {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("DELAY", &mut self.delay);
        f.text("DELAY_TYPE", &mut self.delay_type);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_MAIL_MESSAGE` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfMailMessage {
    /// `ID`: `integer`. In examples: `string`.
    pub id: Option<i64>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `FIELD_NAME`: `string`.
    pub field_name: Option<String>,
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `SORT`: `integer`. In examples: `string`.
    pub sort: Option<i64>,
    /// `MULTIPLE`: `string`.
    pub multiple: Option<String>,
    /// `MANDATORY`: `string`.
    pub mandatory: Option<String>,
    /// `SHOW_FILTER`: `string`.
    pub show_filter: Option<String>,
    /// `SHOW_IN_LIST`: `string`.
    pub show_in_list: Option<String>,
    /// `EDIT_IN_LIST`: `string`.
    pub edit_in_list: Option<String>,
    /// `IS_SEARCHABLE`: `string`.
    pub is_searchable: Option<String>,
    /// `SETTINGS`: `object`.
    pub settings: Option<rt::Map>,
    /// `EDIT_FORM_LABEL`: `string`.
    pub edit_form_label: Option<String>,
    /// `LIST_COLUMN_LABEL`: `string`.
    pub list_column_label: Option<String>,
    /// `LIST_FILTER_LABEL`: `string`.
    pub list_filter_label: Option<String>,
    /// `ERROR_MESSAGE`: `string`.
    pub error_message: Option<String>,
    /// `HELP_MESSAGE`: `string`.
    pub help_message: Option<String>,
    /// `USER_TYPE`: `object`.
    pub user_type: Option<GetOutputUfMailMessageUserType>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `ENTITY_VALUE_ID`: `integer`.
    pub entity_value_id: Option<i64>,
    /// `VALUE_EXISTS`: `boolean`.
    pub value_exists: Option<bool>,
    /// `VALUE_RAW`: `string`.
    pub value_raw: Option<String>,
    /// `CUSTOM_DATA`: `object`.
    pub custom_data: Option<rt::Map>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfMailMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfMailMessage", self, f)
    }
}

impl rt::Object for GetOutputUfMailMessage {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.int("ID", &mut self.id);
        f.text("ENTITY_ID", &mut self.entity_id);
        f.text("FIELD_NAME", &mut self.field_name);
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("XML_ID", &mut self.xml_id);
        f.int("SORT", &mut self.sort);
        f.text("MULTIPLE", &mut self.multiple);
        f.text("MANDATORY", &mut self.mandatory);
        f.text("SHOW_FILTER", &mut self.show_filter);
        f.text("SHOW_IN_LIST", &mut self.show_in_list);
        f.text("EDIT_IN_LIST", &mut self.edit_in_list);
        f.text("IS_SEARCHABLE", &mut self.is_searchable);
        f.field("SETTINGS", &mut self.settings);
        f.text("EDIT_FORM_LABEL", &mut self.edit_form_label);
        f.text("LIST_COLUMN_LABEL", &mut self.list_column_label);
        f.text("LIST_FILTER_LABEL", &mut self.list_filter_label);
        f.text("ERROR_MESSAGE", &mut self.error_message);
        f.text("HELP_MESSAGE", &mut self.help_message);
        f.field("USER_TYPE", &mut self.user_type);
        f.text("VALUE", &mut self.value);
        f.int("ENTITY_VALUE_ID", &mut self.entity_value_id);
        f.flag("VALUE_EXISTS", &mut self.value_exists);
        f.text("VALUE_RAW", &mut self.value_raw);
        f.field("CUSTOM_DATA", &mut self.custom_data);
        f.rest(&mut self.extra);
    }
}

/// Keys of `result.UF_MAIL_MESSAGE.USER_TYPE` of `log.blogpost.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOutputUfMailMessageUserType {
    /// `USER_TYPE_ID`: `string`.
    pub user_type_id: Option<String>,
    /// `CLASS_NAME`: `string`.
    pub class_name: Option<String>,
    /// `EDIT_CALLBACK`: `array`.
    pub edit_callback: Option<Vec<rt::Value>>,
    /// `VIEW_CALLBACK`: `array`.
    pub view_callback: Option<Vec<rt::Value>>,
    /// `USE_FIELD_COMPONENT`: `boolean`.
    pub use_field_component: Option<bool>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `BASE_TYPE`: `string`.
    pub base_type: Option<String>,
    /// `TAG`: `array`.
    pub tag: Option<Vec<rt::Value>>,
    /// `onBeforeSave`: `string[]`. Seen in examples only.
    pub on_before_save: Option<Vec<String>>,
    /// `onDelete`: `string[]`. Seen in examples only.
    pub on_delete: Option<Vec<String>>,
    /// What no field has taken.
    pub extra: rt::Map,
}

impl ::std::fmt::Debug for GetOutputUfMailMessageUserType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        rt::debug_object("GetOutputUfMailMessageUserType", self, f)
    }
}

impl rt::Object for GetOutputUfMailMessageUserType {
    #[inline]
    fn fields(&mut self, f: &mut rt::Fields<'_>) {
        f.text("USER_TYPE_ID", &mut self.user_type_id);
        f.text("CLASS_NAME", &mut self.class_name);
        f.field("EDIT_CALLBACK", &mut self.edit_callback);
        f.field("VIEW_CALLBACK", &mut self.view_callback);
        f.flag("USE_FIELD_COMPONENT", &mut self.use_field_component);
        f.text("DESCRIPTION", &mut self.description);
        f.text("BASE_TYPE", &mut self.base_type);
        f.field("TAG", &mut self.tag);
        f.field("onBeforeSave", &mut self.on_before_save);
        f.field("onDelete", &mut self.on_delete);
        f.rest(&mut self.extra);
    }
}

/// Add Recipients to News Feed Message: `log.blogpost.share`
///
/// Scope: `log`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Share(rt::Params);

impl Share {
    /// A request with its required parameters:
    ///
    /// - `POST_ID`: `integer`.
    /// - `DEST`: `array`. Values: `UA` or others.
    #[inline]
    pub fn new(post_id: i64, dest: impl Into<rt::Value>) -> Self {
        Self(rt::Params::new().int("POST_ID", post_id).value("DEST", dest.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// Any other parameter by its name on the wire.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Share {
    const NAME: &'static str = "log.blogpost.share";
    const REQUIRED: &'static [&'static str] = &["POST_ID", "DEST"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = bool;
    type Error = ShareError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `log.blogpost.share`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShareError {
    /// An empty code: `Wrong post ID` (HTTP 400).
    WrongPostId,
    /// An empty code: `Blog module not installed` (HTTP 400).
    BlogModuleNotInstalled,
    /// An empty code: `Wrong destinations` (HTTP 400).
    WrongDestinations,
    /// An empty code: `No read perms` (HTTP 400).
    NoReadPerms,
    /// An empty code: `No access to one or more message recipients` (HTTP 400).
    NoAccessToOneOrMoreMessageRecipients,
    /// An empty code with any other text.
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for ShareError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "",
            "No access to one or more message recipients",
            Self::NoAccessToOneOrMoreMessageRecipients,
        ),
        ("", "Blog module not installed", Self::BlogModuleNotInstalled),
        ("", "Wrong destinations", Self::WrongDestinations),
        ("", "Wrong post ID", Self::WrongPostId),
        ("", "No read perms", Self::NoReadPerms),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}

/// Update News Feed Message: `log.blogpost.update`
///
/// Scope: `log`.
///
/// [Documentation](https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html)
#[must_use = "a request does nothing until a client calls it"]
#[derive(Debug, Clone)]
pub struct Update(rt::Params);

impl Update {
    /// A request with its required parameters:
    ///
    /// - `POST_ID`: `integer`.
    #[inline]
    pub fn new(post_id: i64) -> Self {
        Self(rt::Params::new().int("POST_ID", post_id))
    }

    /// `POST_MESSAGE`: `string`. Required if no other of the group `POST_MESSAGE|POST_TITLE` is given.
    #[inline]
    pub fn post_message(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST_MESSAGE", value.into()))
    }

    /// `POST_TITLE`: `string`. Required if no other of the group `POST_MESSAGE|POST_TITLE` is given.
    #[inline]
    pub fn post_title(self, value: impl Into<String>) -> Self {
        Self(self.0.text("POST_TITLE", value.into()))
    }

    /// `DEST`: `array`. Values: `UA` or others.
    #[inline]
    pub fn dest(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("DEST", value.into()))
    }

    /// `SPERM`: `array`.
    #[deprecated]
    #[inline]
    pub fn sperm(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("SPERM", value.into()))
    }

    /// `FILES`: `array`. In examples: `object`.
    #[inline]
    pub fn files(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("FILES", value.into()))
    }

    /// `IMPORTANT`: `string`. Values: `Y`, `N`.
    #[inline]
    pub fn important(self, value: bool) -> Self {
        Self(self.0.yes_no("IMPORTANT", value))
    }

    /// `IMPORTANT_DATE_END`: `string`.
    #[inline]
    pub fn important_date_end(self, value: impl Into<String>) -> Self {
        Self(self.0.text("IMPORTANT_DATE_END", value.into()))
    }

    /// `SITE_ID`: `string`.
    #[inline]
    pub fn site_id(self, value: impl Into<String>) -> Self {
        Self(self.0.text("SITE_ID", value.into()))
    }

    /// `USER_ID`: `integer`.
    #[inline]
    pub fn user_id(self, value: i64) -> Self {
        Self(self.0.int("USER_ID", value))
    }

    /// `UF_BLOG_POST_FILE`: `array`.
    #[inline]
    pub fn uf_blog_post_file(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_BLOG_POST_FILE", value.into()))
    }

    /// `UF_BLOG_POST_IMPRTNT`: `integer`.
    #[inline]
    pub fn uf_blog_post_imprtnt(self, value: i64) -> Self {
        Self(self.0.int("UF_BLOG_POST_IMPRTNT", value))
    }

    /// `UF_IMPRTANT_DATE_END`: `datetime`.
    #[inline]
    pub fn uf_imprtant_date_end(self, value: impl Into<rt::DateTime>) -> Self {
        Self(self.0.date_time("UF_IMPRTANT_DATE_END", value.into()))
    }

    /// `UF_BLOG_POST_URL_PRV`: `integer`.
    #[inline]
    pub fn uf_blog_post_url_prv(self, value: i64) -> Self {
        Self(self.0.int("UF_BLOG_POST_URL_PRV", value))
    }

    /// `UF_GRATITUDE`: `integer`.
    #[inline]
    pub fn uf_gratitude(self, value: i64) -> Self {
        Self(self.0.int("UF_GRATITUDE", value))
    }

    /// `UF_BLOG_POST_VOTE`: `integer`. In examples: `string`.
    #[inline]
    pub fn uf_blog_post_vote(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("UF_BLOG_POST_VOTE", value.into()))
    }

    /// `GRATITUDE_MEDAL`. In examples: `string`.
    #[inline]
    pub fn gratitude_medal(self, value: impl Into<String>) -> Self {
        Self(self.0.text("GRATITUDE_MEDAL", value.into()))
    }

    /// `GRATITUDE_EMPLOYEES`. In examples: `array`.
    #[inline]
    pub fn gratitude_employees(self, value: impl Into<rt::Value>) -> Self {
        Self(self.0.value("GRATITUDE_EMPLOYEES", value.into()))
    }

    /// `PARSE_PREVIEW`. Values: `Y` or others. In examples: `string`.
    #[inline]
    pub fn parse_preview(self, value: impl Into<String>) -> Self {
        Self(self.0.text("PARSE_PREVIEW", value.into()))
    }

    /// Any other parameter by its name on the wire, such as `UF_*` (`any`),
    /// `UF_BLOG_POST_VOTE_n<ID_survey>_DATA`.
    #[inline]
    pub fn set(self, name: impl Into<String>, value: impl Into<rt::Value>) -> Self {
        Self(self.0.set(name, value))
    }
}

impl rt::Method for Update {
    const NAME: &'static str = "log.blogpost.update";
    const REQUIRED: &'static [&'static str] = &["POST_ID"];
    const EFFECT: rt::Effect = rt::Effect::Write;
    type Output = i64;
    type Error = UpdateError;
    #[inline]
    fn into_params(self) -> rt::Params {
        self.0
    }
}

/// What can go wrong in `log.blogpost.update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`: `Wrong post ID` (HTTP 400).
    SonetControllerLivefeedBlogpostUpdateErrorWrongPostId,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`: `Blog module is not installed.` (HTTP 400).
    SonetControllerLivefeedBlogpostUpdateErrorBlogModuleNotInstalled,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`: `No write perms` (HTTP 400).
    SonetControllerLivefeedBlogpostUpdateErrorNoWritePerms,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`: `No post found` (HTTP 400).
    SonetControllerLivefeedBlogpostUpdateErrorNoPostFound,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR`: `No blog found` (HTTP 400).
    SonetControllerLivefeedBlogpostUpdateErrorNoBlogFound,
    /// `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR` with any other text.
    SonetControllerLivefeedBlogpostUpdateError,
    /// `EMPTY_TITLE`: `Message title is not specified.` (HTTP 400).
    EmptyTitle,
    /// An empty code: `Cannot update blog post` (HTTP 400).
    NoCode,
    /// An error that the page does not list.
    Other,
}

impl rt::ErrorKind for UpdateError {
    const ROWS: &'static [(&'static str, &'static str, Self)] = &[
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            "Blog module is not installed.",
            Self::SonetControllerLivefeedBlogpostUpdateErrorBlogModuleNotInstalled,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            "No write perms",
            Self::SonetControllerLivefeedBlogpostUpdateErrorNoWritePerms,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            "Wrong post ID",
            Self::SonetControllerLivefeedBlogpostUpdateErrorWrongPostId,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            "No post found",
            Self::SonetControllerLivefeedBlogpostUpdateErrorNoPostFound,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            "No blog found",
            Self::SonetControllerLivefeedBlogpostUpdateErrorNoBlogFound,
        ),
        (
            "SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR",
            "",
            Self::SonetControllerLivefeedBlogpostUpdateError,
        ),
        ("EMPTY_TITLE", "", Self::EmptyTitle),
        ("", "", Self::NoCode),
    ];
    const OTHER: Self = Self::Other;
}
