// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `catalog.*`.

pub mod catalog;
pub mod document;
pub mod documentcontractor;
pub mod r#enum;
pub mod extra;
pub mod measure;
pub mod price;
pub mod price_type;
pub mod price_type_group;
pub mod price_type_lang;
pub mod product;
pub mod product_image;
pub mod product_property;
pub mod product_property_enum;
pub mod product_property_feature;
pub mod product_property_section;
pub mod ratio;
pub mod rounding_rule;
pub mod section;
pub mod store;
pub mod storeproduct;
pub mod userfield;
pub mod vat;
