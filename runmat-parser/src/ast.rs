//! The syntax tree: what was written, with every node's span, before any name is resolved.
//!
//! Nodes lie in flat vectors of one [`Tree`] and refer to each other by typed ids (`tree[id]`) and lists (`tree[list]`).
//! An expression's operands always lie before it in `Tree::exprs`, so that a pass may go through the vector from front
//! to back instead of recursing: chains of 100,000 operators and brackets 10,000 deep are ordinary input.
//! The same holds for statements and the blocks in them.
//!
//! The tree keeps what later stages can't get back from it: parentheses ([`ExprKind::Group`], `func2str` shows them),
//! raw and cooked texts of literals, and which of two spellings was used where they differ in meaning.
//! A statement that doesn't parse is a [`StmtKind::Error`]; such a tree comes with diagnostics and is never run.

mod definition;
mod expr;
mod stmt;

use runmat_lexer::{Span, Symbol};

pub use self::definition::*;
pub use self::expr::*;
pub use self::stmt::*;
pub use crate::arena::List;
use crate::arena::{ids, lists};

/// One parsed source text.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// Script, function file or class file (6.2).
    pub kind: FileKind,
    /// The statements of a script, function definitions among them; empty in the other kinds of file.
    pub body: List<StmtId>,
    /// The functions at the top level, in order: of a function file the first is the main one; of a class file these
    /// are the helpers after the class. Those of a script are also [`StmtKind::Function`] in `body`, at their places.
    pub functions: List<FunctionId>,
    /// The class of a class file.
    pub class: Option<ClassId>,
    /// The first comment block of the file: what `help` shows of a script.
    pub doc: Option<Span>,
    /// How deep blocks, functions and expressions nest at most; chains of binary operators count for one.
    pub depth: usize,
    /// Every expression, operands before the expressions that hold them.
    pub exprs: Vec<Expr>,
    /// Every statement, inner ones before outer ones.
    pub stmts: Vec<Stmt>,
    pub(crate) functions_all: Vec<Function>,
    pub(crate) classes: Vec<Class>,
    /// Cooked texts of literals, words and shell commands, one after the other.
    pub(crate) text: String,
    pub(crate) expr_lists: Vec<ExprId>,
    pub(crate) rows: Vec<Row>,
    pub(crate) idents: Vec<Ident>,
    pub(crate) params: Vec<Param>,
    pub(crate) stmt_lists: Vec<StmtId>,
    pub(crate) arms: Vec<Arm>,
    pub(crate) words: Vec<Word>,
    pub(crate) declarators: Vec<Declarator>,
    pub(crate) imports: Vec<ImportItem>,
    pub(crate) function_lists: Vec<FunctionId>,
    pub(crate) arguments_blocks: Vec<ArgumentsBlock>,
    pub(crate) declarations: Vec<Declaration>,
    pub(crate) dims: Vec<Dim>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) paths: Vec<Path>,
    pub(crate) property_blocks: Vec<PropertyBlock>,
    pub(crate) method_blocks: Vec<MethodBlock>,
    pub(crate) signatures: Vec<Signature>,
    pub(crate) event_blocks: Vec<EventBlock>,
    pub(crate) enum_blocks: Vec<EnumBlock>,
    pub(crate) enum_members: Vec<EnumMember>,
}

ids! {
    /// An expression.
    ExprId -> Expr, exprs;
    /// A statement.
    StmtId -> Stmt, stmts;
    /// A function with a body.
    FunctionId -> Function, functions_all;
    /// A class definition.
    ClassId -> Class, classes;
}

/// An element type that the tree has lists of.
pub(crate) trait Listed: Copy {
    /// The vector that lists of this element lie in.
    fn vec(tree: &mut Tree) -> &mut Vec<Self>;
}

lists! {
    ExprId, expr_lists;
    Row, rows;
    Ident, idents;
    Param, params;
    StmtId, stmt_lists;
    Arm, arms;
    Word, words;
    Declarator, declarators;
    ImportItem, imports;
    FunctionId, function_lists;
    ArgumentsBlock, arguments_blocks;
    Declaration, declarations;
    Dim, dims;
    Attribute, attributes;
    Path, paths;
    PropertyBlock, property_blocks;
    MethodBlock, method_blocks;
    Signature, signatures;
    EventBlock, event_blocks;
    EnumBlock, enum_blocks;
    EnumMember, enum_members;
}

impl Tree {
    /// An empty tree with room for what so many tokens may become. Growing the largest vectors would copy them several
    /// times; room that isn't needed is never touched.
    pub(crate) fn with_room(tokens: usize) -> Tree {
        Tree {
            exprs: Vec::with_capacity(tokens),
            stmts: Vec::with_capacity(tokens / 4),
            expr_lists: Vec::with_capacity(tokens / 2),
            stmt_lists: Vec::with_capacity(tokens / 4),
            ..Tree::default()
        }
    }

    /// The cooked text of a literal, word or shell command.
    pub fn text(&self, text: Text) -> &str {
        &self.text[text.start as usize..text.end as usize]
    }

    /// Every function with a body at whatever depth, inner ones before outer ones.
    pub fn all_functions(&self) -> impl Iterator<Item = (FunctionId, &Function)> {
        self.functions_all.iter().enumerate().map(|(index, function)| (FunctionId::new(index), function))
    }
}

/// What a file is, decided by its first statement (6.2).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum FileKind {
    /// Statements; functions may stand among them or after them.
    #[default]
    Script,
    /// Functions only; the first is called by the file's name.
    Function,
    /// A class, then local functions.
    Class,
}

/// A piece of the tree's cooked text: see [`Tree::text`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// A name at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ident {
    /// The name.
    pub symbol: Symbol,
    /// Where it stands.
    pub span: Span,
}

/// A dotted name, `a.b.c`, of at least one part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Path {
    /// The parts.
    pub parts: List<Ident>,
    /// The whole name.
    pub span: Span,
}
