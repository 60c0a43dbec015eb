//! Syntax tree to HIR.
//!
//! A function's variables are its parameters, outputs and everything that it assigns anywhere; nested functions share
//! those of the functions around them. Every other name is looked up when it runs. Chains of operators, of index
//! steps, of `else if` and of parentheses are lowered without recursion; other nesting is limited by [`MAX_DEPTH`],
//! beyond which the program is refused with a diagnostic. Chains of `&&` and `||` become balanced trees, so that of
//! all expressions only chains of binary operators nest deeper than that, along their left operands.

mod anonymous;
mod chain;
mod expr;
mod function;
mod nested;
mod scope;
mod stmt;
mod text;
mod update;

use std::rc::Rc;

use rustc_hash::FxHashMap;

use runmat_lexer::{Interner, SourceText, Span, Symbol};
use runmat_parser::ast::{FileKind, Tree};

pub use self::text::TextStyle;
use crate::builtin_sig::Builtins;
use crate::hir::{Function, Unit};
use crate::ids::FuncId;
use crate::{last_use, verify};

/// Nesting of expressions and statements that the recursive passes accept.
pub const MAX_DEPTH: usize = 500;

/// Nesting of functions in functions. Each level of anonymous functions repeats the text of those in it.
pub const MAX_FUNCTION_DEPTH: usize = 60;

/// A program that parses but can't be lowered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LowerError {
    /// Where.
    pub span: Span,
    /// What is wrong, in MATLAB's words where it has them.
    pub message: String,
}

/// What lowering looks things up in.
pub struct LowerInput<'a> {
    /// The parsed file.
    pub tree: &'a Tree,
    /// Its text.
    pub source: &'a SourceText,
    /// The names.
    pub interner: &'a mut Interner,
    /// The builtin functions.
    pub builtins: &'a dyn Builtins,
    /// The name of the file's main function or script.
    pub name: &'a str,
    /// How anonymous functions are re-printed.
    pub text_style: TextStyle,
    /// Variables of the workspace in which a script or an eval text runs, as in
    /// [`ParseOptions`](runmat_parser::ParseOptions): names that the text uses without assigning them.
    pub is_variable: Option<&'a dyn Fn(&str) -> bool>,
}

/// Lowers a whole tree without syntax errors, and marks last uses.
///
/// # Errors
/// All constructs that MATLAB refuses when it reads a file but that the grammar accepts.
pub fn lower_tree(input: LowerInput<'_>) -> Result<Unit, Vec<LowerError>> {
    let mut unit = lower_raw(input)?;
    last_use::mark(&mut unit);
    debug_assert_eq!(verify::verify(&unit), Ok(()));
    Ok(unit)
}

/// Lowers a whole tree without syntax errors; no pass has run over the result.
///
/// # Errors
/// Those of [`lower_tree`].
pub fn lower_raw(input: LowerInput<'_>) -> Result<Unit, Vec<LowerError>> {
    let tree = input.tree;
    let ans = input.interner.intern("ans");
    let mut cx = Lowerer {
        tree,
        source: input.source,
        interner: input.interner,
        builtins: input.builtins,
        text_style: input.text_style,
        is_variable: input.is_variable,
        unit: Unit::default(),
        errors: Vec::new(),
        survey: scope::Survey::of(tree),
        sharing: nested::Sharing::default(),
        file_functions: FxHashMap::default(),
        nested_functions: FxHashMap::default(),
        name_texts: Vec::new(),
        function_depth: 0,
        ans,
    };
    cx.sharing = nested::Sharing::of(tree, &cx.survey);
    let name: Rc<str> = input.name.into();
    for &function in &tree[tree.functions] {
        let symbol = tree[tree[function].name.parts][0].symbol;
        let id = cx.declare_function(function);
        cx.unit.file_functions.push((symbol, id));
        cx.file_functions.entry(symbol).or_insert(id);
    }
    if tree.kind == FileKind::Script {
        let id = cx.unit.functions.push(function::blank(name, crate::hir::FunctionKind::Script));
        cx.unit.entry = Some(id);
        cx.lower_script(id);
    } else if tree.kind == FileKind::Function
        && let Some(&(_, id)) = cx.unit.file_functions.first()
    {
        cx.unit.entry = Some(id);
        cx.unit.functions[id].name = name;
    }
    for (k, &ast) in tree[tree.functions].iter().enumerate() {
        let (_, id) = cx.unit.file_functions[k];
        cx.lower_function(ast, id, None);
    }
    if !cx.errors.is_empty() {
        return Err(cx.errors);
    }
    debug_assert_eq!(verify::verify(&cx.unit), Ok(()));
    Ok(cx.unit)
}

/// The state of lowering one tree.
pub(crate) struct Lowerer<'a> {
    pub(crate) tree: &'a Tree,
    pub(crate) source: &'a SourceText,
    pub(crate) interner: &'a mut Interner,
    pub(crate) builtins: &'a dyn Builtins,
    pub(crate) text_style: TextStyle,
    pub(crate) is_variable: Option<&'a dyn Fn(&str) -> bool>,
    pub(crate) unit: Unit,
    pub(crate) errors: Vec<LowerError>,
    pub(crate) survey: scope::Survey,
    pub(crate) sharing: nested::Sharing,
    /// The functions of the file by name; of several with one name the first counts.
    pub(crate) file_functions: FxHashMap<Symbol, FuncId>,
    /// Functions nested directly in another, by that one and their name.
    pub(crate) nested_functions: FxHashMap<(FuncId, Symbol), FuncId>,
    /// Texts of the names that are called, by symbol.
    name_texts: Vec<Option<Rc<str>>>,
    pub(crate) function_depth: usize,
    pub(crate) ans: Symbol,
}

impl Lowerer<'_> {
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(LowerError { span, message: message.into() });
    }

    pub(crate) fn function(&mut self, id: FuncId) -> &mut Function {
        &mut self.unit.functions[id]
    }

    /// The text of a name, shared by all its calls.
    pub(crate) fn name_text(&mut self, name: Symbol) -> Rc<str> {
        let index = name.0 as usize;
        if index >= self.name_texts.len() {
            self.name_texts.resize(self.interner.len().max(index + 1), None);
        }
        self.name_texts[index].get_or_insert_with(|| self.interner.resolve(name).into()).clone()
    }
}
