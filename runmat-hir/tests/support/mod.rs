//! A small table of builtins, and lowering of texts with it.

use runmat_hir::builtin_sig::{Builtins, Purity, ResultRule, Signature};
use runmat_hir::hir::Unit;
use runmat_hir::infer::Class;
use runmat_hir::lower::{Context, LowerError, Lowering, TextStyle};
use runmat_lexer::{Dialect, Interner, SourceText};
use runmat_parser::{ParseOptions, parse};

/// Some builtins of each kind.
pub(crate) struct Table;

impl Builtins for Table {
    fn signature(&self, name: &str) -> Option<Signature> {
        let (purity, result, stays_real) = match name {
            "numel" | "length" => (Purity::Pure, ResultRule::Scalar(Class::Double), true),
            "isempty" | "true" | "false" => (Purity::Pure, ResultRule::Scalar(Class::Logical), true),
            "zeros" | "size" => (Purity::Pure, ResultRule::OfClass(Class::Double), true),
            "abs" | "floor" => (Purity::Pure, ResultRule::LikeFirst, true),
            "sin" | "exp" => (Purity::Pure, ResultRule::ElementwiseFloat, true),
            "sqrt" | "log" => (Purity::Pure, ResultRule::ElementwiseFloat, false),
            "mod" | "plus" => (Purity::Pure, ResultRule::ElementwiseBinary, true),
            "sum" | "max" => (Purity::Pure, ResultRule::Reduction, true),
            "num2str" | "sprintf" => (Purity::Pure, ResultRule::Text, true),
            "rand" => (Purity::Reads, ResultRule::OfClass(Class::Double), true),
            "disp" | "error" | "int64" | "fieldnames" | "reshape" | "import" => {
                (Purity::Effects, ResultRule::Unknown, true)
            }
            "eval" | "who" | "clear" | "exist" => (Purity::Effects, ResultRule::Unknown, true),
            _ => return None,
        };
        let uses_workspace = matches!(name, "eval" | "who" | "clear" | "exist");
        Some(Signature { max_outputs: 2, purity, uses_workspace, result, stays_real })
    }
}

/// A lowered text.
#[allow(dead_code, reason = "not every test prints places and names")]
pub(crate) struct Lowered {
    /// The text.
    pub(crate) source: SourceText,
    /// The names.
    pub(crate) interner: Interner,
    /// The result.
    pub(crate) unit: Result<Unit, Vec<LowerError>>,
}

/// Parses and lowers a text that has no syntax errors.
pub(crate) fn lower(name: &str, text: &str, octave: bool) -> Lowered {
    let source = SourceText::new(name, text);
    let mut interner = Interner::new();
    let dialect = if octave { Dialect::OCTAVE } else { Dialect::MATLAB };
    let parsed = parse(&source, &mut interner, &ParseOptions { dialect, is_variable: None });
    assert_eq!(parsed.diagnostics, [], "{name}");
    let text_style = if octave { TextStyle::Octave } else { TextStyle::Matlab };
    let is_variable: &dyn Fn(&str) -> bool = &|name| name == "in_workspace";
    let (unit, mut lowering) = Lowering::begin(parsed.tree, "main", text_style, &mut interner);
    let (interner_mut, is_variable) = (&mut interner, Some(is_variable));
    let context = Context { source: &source, interner: interner_mut, builtins: &Table, is_variable };
    let unit = lowering.lower_all(&unit, context).map(|()| unit);
    Lowered { source, interner, unit }
}
