//! From pages to the spec: knows how Bitrix24 writes its documentation.
