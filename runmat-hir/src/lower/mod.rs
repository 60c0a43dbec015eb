//! Syntax tree to HIR.
//!
//! A function's variables are its parameters, outputs and everything that it assigns anywhere; nested functions share
//! those of the functions around them. Every other name is looked up when it runs. A chain of operators is lowered
//! along its left spine without recursion; other nesting is limited by [`MAX_DEPTH`], beyond which the program is
//! refused with a diagnostic.

mod expr;
mod function;
mod scope;
mod stmt;

use std::rc::Rc;

use runmat_lexer::{Interner, SourceText, Span};
use runmat_parser::ast::{FileKind, StmtKind as AstStmt, Tree};

use crate::builtin_sig::Builtins;
use crate::hir::{Function, Unit};
use crate::ids::FuncId;

/// Nesting of expressions and statements that the recursive passes accept.
pub const MAX_DEPTH: usize = 1_000;

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
}

/// Lowers a whole tree without syntax errors.
///
/// # Errors
/// All constructs that MATLAB refuses when it reads a file but that the grammar accepts.
pub fn lower_tree(input: LowerInput<'_>) -> Result<Unit, Vec<LowerError>> {
    let mut cx = Lowerer {
        tree: input.tree,
        source: input.source,
        interner: input.interner,
        builtins: input.builtins,
        unit: Unit::default(),
        errors: Vec::new(),
    };
    let name: Rc<str> = input.name.into();
    let tree = input.tree;
    for &function in &tree[tree.functions] {
        let symbol = tree[tree[function].name.parts][0].symbol;
        let id = cx.declare_function(function);
        cx.unit.file_functions.push((symbol, id));
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
    let declared: Vec<_> = tree[tree.functions].iter().copied().zip(cx.unit.file_functions.clone()).collect();
    for (ast, (_, id)) in declared {
        cx.lower_function(ast, id, None);
    }
    if cx.errors.is_empty() { Ok(cx.unit) } else { Err(cx.errors) }
}

/// The state of lowering one tree.
pub(crate) struct Lowerer<'a> {
    pub(crate) tree: &'a Tree,
    pub(crate) source: &'a SourceText,
    pub(crate) interner: &'a mut Interner,
    pub(crate) builtins: &'a dyn Builtins,
    pub(crate) unit: Unit,
    pub(crate) errors: Vec<LowerError>,
}

impl Lowerer<'_> {
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(LowerError { span, message: message.into() });
    }

    pub(crate) fn function(&mut self, id: FuncId) -> &mut Function {
        &mut self.unit.functions[id]
    }

    /// True for statements that define functions and do nothing when they run.
    pub(crate) fn is_definition(kind: &AstStmt) -> bool {
        matches!(kind, AstStmt::Function(_))
    }
}
