//! The builtin functions: one static table, found by perfect hash, made at compile time.
//!
//! A builtin is an entry ([`builtin!`](crate::builtin)), an argument type ([`args::FromArgs`]) and a shell over pure
//! kernels. A family's `mod.rs` ends in `pub const BUILTINS`, and [`table`] lists the families.

pub mod args;
pub mod arrays;
pub mod builtin;
pub mod call;
pub mod cells;
pub mod dates;
pub mod elementary;
pub mod files;
pub mod language;
pub mod linalg;
pub mod output;
pub mod poly;
pub mod predicates;
pub mod random;
pub mod reductions;
pub mod structs;
pub mod table;
pub mod text;
pub mod validation;

/// The documentation of a builtin as `help NAME` prints it.
pub fn help_text(builtin: &builtin::Builtin) -> String {
    let mut out = format!(" {} - {}\n\n", builtin.name.to_uppercase(), builtin.summary());
    for form in builtin.forms {
        out.push_str(&format!("    {form}\n"));
    }
    out.push('\n');
    for line in builtin.doc.trim_end().lines().skip(1) {
        let line = line.strip_prefix(' ').unwrap_or(line);
        out.push_str(if line.is_empty() { "" } else { "    " });
        out.push_str(line);
        out.push('\n');
    }
    out
}
