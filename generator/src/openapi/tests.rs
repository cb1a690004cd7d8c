//! Rules of the document, each on a method that shows it.
