// Generated from the documentation of the Bitrix24 REST API by `b24gen regenerate`. Do not edit:
// the next run overwrites it.

//! Methods `sale.*`.

#[cfg(feature = "sale")]
pub mod basketitem;
#[cfg(feature = "sale")]
pub mod basketproperties;
#[cfg(feature = "sale")]
pub mod business_value_person_domain;
#[cfg(feature = "cashbox")]
pub mod cashbox;
#[cfg(any(feature = "delivery", feature = "sale"))]
pub mod delivery;
#[cfg(feature = "sale")]
pub mod order;
#[cfg(feature = "sale")]
pub mod payment;
#[cfg(feature = "sale")]
pub mod payment_item_shipment;
#[cfg(feature = "sale")]
pub mod paymentitembasket;
#[cfg(feature = "pay_system")]
pub mod paysystem;
#[cfg(feature = "sale")]
pub mod persontype;
#[cfg(feature = "sale")]
pub mod property;
#[cfg(feature = "sale")]
pub mod property_relation;
#[cfg(feature = "sale")]
pub mod propertygroup;
#[cfg(feature = "sale")]
pub mod propertyvalue;
#[cfg(feature = "sale")]
pub mod propertyvariant;
#[cfg(feature = "sale")]
pub mod shipment;
#[cfg(feature = "sale")]
pub mod shipmentitem;
#[cfg(feature = "sale")]
pub mod shipmentproperty;
#[cfg(feature = "sale")]
pub mod shipmentpropertyvalue;
#[cfg(feature = "sale")]
pub mod status;
#[cfg(feature = "sale")]
pub mod status_lang;
#[cfg(feature = "sale")]
pub mod trade_binding;
#[cfg(feature = "sale")]
pub mod trade_platform;
