//! Octave's words for the errors of the catalogue. Those that need the operands are in `ops::octave`.

use super::{ErrorKind, OctaveText};

impl ErrorKind {
    /// What Octave says, where it differs and where the error alone tells it.
    pub(super) fn in_octave(&self) -> Option<OctaveText> {
        let (identifier, message): (&'static str, String) = match self {
            ErrorKind::UndefinedName { name } | ErrorKind::UndefinedFunction { name, .. } => {
                return Some(OctaveText::Undefined(name.clone()));
            }
            ErrorKind::BuiltinTooManyInputs => return Some(OctaveText::TooManyInputs),
            ErrorKind::NotEnoughInputs => {
                return Some(OctaveText::MisfitCall("Invalid call to ", ""));
            }
            ErrorKind::TooManyInputs => {
                return Some(OctaveText::MisfitCall("", ": function called with too many inputs"));
            }
            ErrorKind::TooManyOutputs | ErrorKind::BuiltinTooManyOutputs => {
                return Some(OctaveText::MisfitCall("", ": function called with too many outputs"));
            }
            ErrorKind::AmbiguousGrowth => (
                "Octave:invalid-resize",
                "Invalid resizing operation or ambiguous assignment to an out-of-bounds array element".into(),
            ),
            ErrorKind::AssignmentSize { left, right } => (
                "Octave:nonconformant-args",
                format!(
                    "=: nonconformant arguments (op1 is {}, op2 is {})",
                    left.replace("-by-", "x"),
                    right.replace("-by-", "x")
                ),
            ),
            ErrorKind::AssignmentNumel { count, source } => (
                "Octave:nonconformant-args",
                format!(
                    "=: nonconformant arguments (op1 is {count}x1, op2 is {})",
                    source.replace("-by-", "x")
                ),
            ),
            ErrorKind::DeletionPastEnd { index, bound, linear } => {
                let place = if *linear { "A(I)" } else { "A(..,I,..)" };
                let message =
                    format!("{place} = []: index out of bounds: value {index} out of bound {bound}");
                ("Octave:index-out-of-bounds", message)
            }
            ErrorKind::NoSubscripts => ("", "invalid empty index list".into()),
            ErrorKind::DeletionColons => ("", "a null assignment can only have one non-colon index".into()),
            ErrorKind::UnknownField { name } => {
                ("Octave:invalid-indexing", format!("structure has no member '{name}'"))
            }
            ErrorKind::UndefinedPackageName { name } => {
                return Some(OctaveText::Undefined(name.split('.').next().unwrap_or(name).into()));
            }
            ErrorKind::DealCounts => ("", "deal: nargin > 1 and nargin != nargout".into()),
            ErrorKind::ConcatenationSize => ("", "cat: dimension mismatch".into()),
            ErrorKind::LogicalConversion { class } => {
                let class = if class == "cell" { "cell array" } else { class };
                ("", format!("invalid conversion from {class} to logical value"))
            }
            ErrorKind::TransposeNd => ("", "transpose not defined for N-D objects".into()),
            ErrorKind::BraceList { .. } | ErrorKind::DotList { .. } => {
                ("", "a cs-list cannot be further indexed".into())
            }
            ErrorKind::NotEnoughValues => ("", "some elements undefined in argument list".into()),
            ErrorKind::InvalidFieldName { .. } => {
                ("", "dynamic structure field names must be strings".into())
            }
            ErrorKind::FieldNameClass => ("", "dynamic structure field names must be strings".into()),
            ErrorKind::ConcatenationFields => {
                ("", "concatenation operator not implemented for 'struct' by 'struct' operations".into())
            }
            ErrorKind::StackOverflow => ("Octave:undefined-function", "max_recursion_depth exceeded".into()),
            ErrorKind::OutOfMemory | ErrorKind::SizeLimit { .. } | ErrorKind::InfiniteRange => {
                ("Octave:bad-alloc", "out of memory or dimension too large for Octave's index type".into())
            }
            _ => return None,
        };
        Some(OctaveText::Said(identifier, message))
    }
}
