//! Bracket expressions: `[a-z\d]`.

use super::RegexError;
use super::translate::Cursor;

/// Members of the shorthand classes, in ASCII as MATLAB has them.
pub(super) fn shorthand(letter: char) -> Option<&'static str> {
    Some(match letter {
        'd' | 'D' => "0-9",
        'w' | 'W' => "A-Za-z0-9_",
        's' | 'S' => " \\f\\n\\r\\t\\v",
        _ => return None,
    })
}

/// Translates a class; the cursor stands after its opening bracket.
pub(super) fn translate(cursor: &mut Cursor, out: &mut String) -> Result<(), RegexError> {
    out.push('[');
    if cursor.eat('^') {
        out.push('^');
    }
    let mut first = true;
    loop {
        let c = cursor
            .next()
            .ok_or_else(|| RegexError::Syntax("missing terminating ] for character class".to_owned()))?;
        match c {
            ']' if !first => break,
            '[' if cursor.peek() == Some(':') => push_posix(cursor, out),
            '\\' => push_escape(cursor, out)?,
            // A hyphen between two members makes a range; the engine's set operators (`--`, `&&`, `~~`) never arise.
            '-' if !first
                && cursor.peek() != Some(']')
                && !out.ends_with("\\-")
                && cursor.peek() != Some('-') =>
            {
                out.push('-');
            }
            _ => push_member(c, out),
        }
        first = false;
    }
    out.push(']');
    Ok(())
}

/// A member as itself. Blanks are escaped so that free spacing leaves them alone.
fn push_member(c: char, out: &mut String) {
    if c.is_whitespace() || c == '#' {
        out.push_str(&format!("\\x{{{:x}}}", u32::from(c)));
        return;
    }
    if c.is_ascii_punctuation() && c != '_' {
        out.push('\\');
    }
    out.push(c);
}

fn push_escape(cursor: &mut Cursor, out: &mut String) -> Result<(), RegexError> {
    let c = cursor.next().ok_or_else(|| RegexError::Syntax("\\ at end of pattern".to_owned()))?;
    if let Some(members) = shorthand(c) {
        if c.is_ascii_uppercase() {
            out.push_str("[^");
            out.push_str(members);
            out.push(']');
        } else {
            out.push_str(members);
        }
        return Ok(());
    }
    match cursor.code_escape(c, true) {
        Some(code) => push_member(code, out),
        None => push_member(c, out),
    }
    Ok(())
}

/// `[:alpha:]` inside a class; a lone `[` otherwise.
fn push_posix(cursor: &mut Cursor, out: &mut String) {
    const NAMES: [&str; 14] = [
        "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space",
        "upper", "word", "xdigit",
    ];
    let rest = cursor.rest();
    for name in NAMES {
        for (negation, mark) in [("", ":"), ("^", ":^")] {
            let text = format!("{mark}{name}:]");
            if rest.starts_with(&text) {
                cursor.skip(text.chars().count());
                out.push_str(&format!("[:{negation}{name}:]"));
                return;
            }
        }
    }
    push_member('[', out);
}
