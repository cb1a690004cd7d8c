//! The framing of a form with one file.

use bytes::Bytes;

/// What goes before and after the content of the file.
pub(super) struct Frame {
    /// The value of the header `Content-Type`.
    pub(super) content_type: String,
    pub(super) head: Bytes,
    pub(super) tail: Bytes,
}

/// The frame of a file in a field of a form.
pub(super) fn frame(field: &str, name: &str) -> Frame {
    // 128 random bits do not stand in any file.
    frame_by(&format!("{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..)), field, name)
}

fn frame_by(boundary: &str, field: &str, name: &str) -> Frame {
    let (field, name) = (escape(field), escape(name));
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    Frame {
        content_type: format!("multipart/form-data; boundary={boundary}"),
        head: head.into(),
        tail: format!("\r\n--{boundary}--\r\n").into(),
    }
}

/// A name within quotes, as browsers write it. Nothing in it ends the quotes or the line.
fn escape(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            '\0' => out.push_str("%00"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_form_with_one_file() {
        let frame = frame_by("b1", "file", "отчёт \"1\".pdf");
        assert_eq!(frame.content_type, "multipart/form-data; boundary=b1");
        let text = [&*frame.head, b"CONTENT", &*frame.tail].concat();
        assert_eq!(
            String::from_utf8(text).unwrap(),
            "--b1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"отчёт %221%22.pdf\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nCONTENT\r\n--b1--\r\n"
        );
        assert_ne!(super::frame("a", "b").content_type, super::frame("a", "b").content_type);
    }

    proptest! {
        #[test]
        fn no_name_leaves_its_place(field: String, name: String) {
            let frame = frame_by("b1", &field, &name);
            let head = String::from_utf8(frame.head.to_vec()).unwrap();
            prop_assert_eq!((head.matches('"').count(), head.matches('\n').count()), (4, 4));
        }
    }
}
