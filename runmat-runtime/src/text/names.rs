//! Texts made into names of variables.

/// What becomes of characters that a name can't hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replacement {
    /// An underscore each.
    Underscore,
    /// Nothing.
    Delete,
    /// `0x` and the digits of the code.
    Hex,
}

/// Which characters may begin a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// Letters.
    Letter,
    /// Letters and underscores, as in Octave.
    LetterOrUnderscore,
}

/// A valid name made of a text: white space goes and a lower-case letter behind it becomes upper-case, other characters
/// are replaced, and a text that begins with no letter or is a keyword gets the prefix (a keyword with its first
/// letter in upper case).
pub fn valid_name(
    text: &str,
    replacement: Replacement,
    prefix: &str,
    beginning: Beginning,
    keywords: &[&str],
) -> String {
    if keywords.contains(&text) {
        return format!("{prefix}{}", capitalized(text));
    }
    let mut joined = String::with_capacity(text.len());
    let mut behind_blank = false;
    for c in text.chars() {
        match c.is_whitespace() {
            true => behind_blank = true,
            false => {
                joined.push(if behind_blank { c.to_ascii_uppercase() } else { c });
                behind_blank = false;
            }
        }
    }
    let starts =
        |c: char| c.is_ascii_alphabetic() || (c == '_' && beginning == Beginning::LetterOrUnderscore);
    let mut out = String::with_capacity(joined.len() + prefix.len());
    if !joined.starts_with(starts) {
        out.push_str(prefix);
    }
    for c in joined.chars() {
        match (c.is_ascii_alphanumeric() || c == '_', replacement) {
            (true, _) => out.push(c),
            (false, Replacement::Underscore) => out.push('_'),
            (false, Replacement::Delete) => {}
            (false, Replacement::Hex) => out.push_str(&format!("0x{:02X}", u32::from(c))),
        }
    }
    out
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
}
