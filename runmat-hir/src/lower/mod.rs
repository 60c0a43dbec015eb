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
use crate::functions::Group;
use crate::hir::{Expr, ExprKind, Function, FunctionKind, Stmt, StmtKind, Unit};
use crate::ids::{FuncId, Id};
use crate::{last_use, verify};

/// Nesting of expressions and statements that the recursive passes accept.
pub const MAX_DEPTH: usize = 500;

/// Nesting of functions in functions. Each level of anonymous functions repeats the text of those in it.
pub const MAX_FUNCTION_DEPTH: usize = 60;

/// Files that nest no deeper can't be refused for it, since none of the limits is smaller.
const SHALLOW: usize = 50;

/// A program that parses but can't be lowered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LowerError {
    /// Where.
    pub span: Span,
    /// What is wrong, in MATLAB's words where it has them.
    pub message: String,
}

/// What lowering looks things up in.
pub struct Context<'a> {
    /// The text.
    pub source: &'a SourceText,
    /// The names.
    pub interner: &'a mut Interner,
    /// The builtin functions.
    pub builtins: &'a dyn Builtins,
    /// Variables of the workspace in which a script or an eval text runs, as in
    /// [`ParseOptions`](runmat_parser::ParseOptions): names that the text uses without assigning them.
    pub is_variable: Option<&'a dyn Fn(&str) -> bool>,
}

/// A parsed file or text without syntax errors, whose functions are lowered when they are first needed.
pub struct Lowering {
    tree: Tree,
    text_style: TextStyle,
    survey: scope::Survey,
    sharing: nested::Sharing,
    /// Texts of the names that are called, by symbol.
    name_texts: Vec<Option<Rc<str>>>,
    ans: Symbol,
    /// How many functions of the file, or the script, aren't lowered yet.
    left: usize,
}

impl Lowering {
    /// Numbers the functions of a file; `name` is that of its main function or script, and `text_style` says how
    /// anonymous functions are re-printed.
    pub fn begin(tree: Tree, name: &str, text_style: TextStyle, interner: &mut Interner) -> (Unit, Self) {
        let mut unit = Unit { name: name.into(), ..Unit::default() };
        for &function in &tree[tree.functions] {
            let symbol = tree[tree[function].name.parts][0].symbol;
            let id = unit.functions.allot();
            unit.file_functions.push(symbol);
            unit.by_name.entry(symbol).or_insert(id);
        }
        unit.entry = match tree.kind {
            FileKind::Script => Some(unit.functions.allot()),
            FileKind::Function => unit.functions.ids().next(),
            FileKind::Class => None,
        };
        let survey = scope::Survey::of(&tree);
        let sharing = nested::Sharing::of(&tree, &survey);
        let ans = interner.intern("ans");
        let left = unit.functions.len();
        (unit, Lowering { tree, text_style, survey, sharing, name_texts: Vec::new(), ans, left })
    }

    /// All that the file defines is lowered.
    pub fn is_done(&self) -> bool {
        self.left == 0
    }

    /// Whether a function may wait until it is called, since lowering it can't fail: what is wrong with a file is
    /// reported when it is read. The statements of a script don't wait.
    pub fn can_wait(&self, unit: &Unit, id: FuncId) -> bool {
        self.tree.depth <= SHALLOW && id.index() < unit.file_functions.len()
    }

    /// Lowers a function of the file or the statements of the script, with all functions in them, and marks last uses.
    /// Does nothing for those that are lowered.
    ///
    /// # Errors
    /// What MATLAB refuses when it reads a file but the grammar accepts, and code that nests too deeply.
    pub fn lower(&mut self, unit: &Unit, id: FuncId, context: Context<'_>) -> Result<(), Vec<LowerError>> {
        let is_own = id.index() < unit.file_functions.len() || unit.entry == Some(id);
        if !is_own || unit.functions.get(id).is_some() {
            return Ok(());
        }
        let tree = &self.tree;
        let ast = tree[tree.functions].get(id.index()).copied();
        let kind = if ast.is_some() { FunctionKind::Named } else { FunctionKind::Script };
        let mut cx = Lowerer {
            tree,
            source: context.source,
            interner: context.interner,
            builtins: context.builtins,
            text_style: self.text_style,
            is_variable: context.is_variable,
            unit,
            group: Group::new(&unit.functions, id, Function::named(unit.name.clone(), kind)),
            errors: Vec::new(),
            survey: &self.survey,
            sharing: &self.sharing,
            nested_functions: FxHashMap::default(),
            name_texts: &mut self.name_texts,
            function_depth: 0,
            ans: self.ans,
        };
        match ast {
            Some(ast) => {
                let mut declaration = cx.declaration(ast, kind);
                if unit.entry == Some(id) {
                    declaration.name = unit.name.clone();
                }
                *cx.function(id) = declaration;
                cx.lower_function(ast, id, None);
            }
            None => cx.lower_script(id),
        }
        let Lowerer { mut group, errors, .. } = cx;
        if !errors.is_empty() {
            return Err(errors);
        }
        last_use::mark(&mut group);
        let ids = group.ids();
        group.finish(&unit.functions);
        self.left -= 1;
        debug_assert_eq!(verify::verify(unit, ids), Ok(()));
        Ok(())
    }

    /// Lowers a function that could wait ([`Lowering::can_wait`]), as [`Lowering::lower`] does.
    pub fn lower_waiting(&mut self, unit: &Unit, id: FuncId, context: Context<'_>) {
        let result = self.lower(unit, id, context);
        debug_assert_eq!(result, Ok(()), "what waits can be lowered");
        if result.is_err() {
            let mut function = Function::named(unit.name.clone(), FunctionKind::Named);
            let kind = ExprKind::Unsupported("A function nested this deeply");
            let expr = function.exprs.push(Expr { kind, span: function.span });
            let kind = StmtKind::Expr { expr, ans: None, printed: false };
            function.body.push(Stmt { kind, span: function.span });
            unit.functions.set(id, function);
        }
    }

    /// Lowers everything that isn't.
    ///
    /// # Errors
    /// Those of [`Lowering::lower`], of all functions.
    pub fn lower_all(&mut self, unit: &Unit, context: Context<'_>) -> Result<(), Vec<LowerError>> {
        let mut errors = Vec::new();
        for id in unit.own_functions() {
            let context = Context { interner: &mut *context.interner, ..context };
            errors.extend(self.lower(unit, id, context).err().into_iter().flatten());
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// The state of lowering a function with those in it.
pub(crate) struct Lowerer<'a> {
    pub(crate) tree: &'a Tree,
    pub(crate) source: &'a SourceText,
    pub(crate) interner: &'a mut Interner,
    pub(crate) builtins: &'a dyn Builtins,
    pub(crate) text_style: TextStyle,
    pub(crate) is_variable: Option<&'a dyn Fn(&str) -> bool>,
    pub(crate) unit: &'a Unit,
    pub(crate) group: Group,
    pub(crate) errors: Vec<LowerError>,
    pub(crate) survey: &'a scope::Survey,
    pub(crate) sharing: &'a nested::Sharing,
    /// Functions nested directly in another, by that one and their name.
    pub(crate) nested_functions: FxHashMap<(FuncId, Symbol), FuncId>,
    name_texts: &'a mut Vec<Option<Rc<str>>>,
    pub(crate) function_depth: usize,
    pub(crate) ans: Symbol,
}

impl Lowerer<'_> {
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(LowerError { span, message: message.into() });
    }

    pub(crate) fn function(&mut self, id: FuncId) -> &mut Function {
        &mut self.group[id]
    }

    pub(crate) fn add_function(&mut self, function: Function) -> FuncId {
        self.group.push(&self.unit.functions, function)
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
