//! Runtime of the generated Bitrix24 client.
