//! Escapes of JSON in texts that were copied out of it.

/// `\u0022` as the character it stands for: some pages show the answer's JSON and not the text in it.
pub(crate) fn unescaped(text: &str) -> String {
    let mut pieces = text.split("\\u");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let decoded = piece.split_at_checked(4).and_then(|(code, rest)| {
            let code = code.chars().all(|c| c.is_ascii_hexdigit()).then_some(code)?;
            Some((char::from_u32(u32::from_str_radix(code, 16).ok()?)?, rest))
        });
        match decoded {
            Some((c, rest)) => {
                out.push(c);
                out.push_str(rest);
            }
            None => {
                out.push_str("\\u");
                out.push_str(piece);
            }
        }
    }
    out
}
