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

use runmat_lexer::{Span, Symbol};

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

/// An expression.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it stands; for an index step the base is included.
    pub span: Span,
}

/// The kinds of expression.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum ExprKind {
    /// Where none could be read; there is a diagnostic.
    Error,
    /// A decimal literal, correctly rounded. Its span is the literal itself: `int64(9007199254740993)` needs the digits.
    Number {
        /// The value.
        value: f64,
        /// Written with `i` or `j`: the value is the imaginary part.
        imaginary: bool,
    },
    /// A `0x` or `0b` literal; wide enough a class is chosen where no suffix says it (1.9).
    Integer {
        /// The class of the value.
        class: IntClass,
        /// The bits, sign-extended for negative ones.
        value: u64,
    },
    /// A char row.
    Char {
        /// The text without quotes, doubled quotes made single, escapes processed if the dialect does it.
        text: Text,
        /// How it was quoted.
        quote: Quote,
    },
    /// A string scalar, `"…"` in the MATLAB dialect.
    String {
        /// The text without quotes, doubled quotes made single.
        text: Text,
    },
    /// A variable, or a call without arguments.
    Name(Symbol),
    /// `:` alone as an argument; in some dialects also as an element of a cell.
    Colon,
    /// `end` as an argument or in one.
    End,
    /// `~` as a target: the output is ignored. Only in the targets of a [`StmtKind::MultiAssign`].
    Ignore,
    /// `(operand)`.
    Group(ExprId),
    /// An operator before its operand.
    Unary {
        /// Which.
        op: UnaryOp,
        /// Of what.
        operand: ExprId,
    },
    /// An operator behind its operand.
    Postfix {
        /// Which.
        op: PostfixOp,
        /// Of what.
        operand: ExprId,
    },
    /// An operator that computes both operands.
    Binary {
        /// Which.
        op: BinaryOp,
        /// Left operand.
        left: ExprId,
        /// Right operand.
        right: ExprId,
    },
    /// `&&` and `||`.
    ShortCircuit {
        /// Which.
        op: ShortCircuitOp,
        /// Always computed.
        left: ExprId,
        /// Computed if the left one doesn't decide.
        right: ExprId,
    },
    /// `start:stop` or `start:step:stop`.
    Range {
        /// First element.
        start: ExprId,
        /// Distance, 1 if not given.
        step: Option<ExprId>,
        /// Bound of the last element.
        stop: ExprId,
    },
    /// `[…]`. No rows for `[]`.
    Matrix {
        /// The rows; none is empty.
        rows: List<Row>,
    },
    /// `{…}`. No rows for `{}`.
    Cell {
        /// The rows; none is empty.
        rows: List<Row>,
    },
    /// `base(args)`: an index or a call.
    Index {
        /// What is indexed or called.
        base: ExprId,
        /// The arguments; at the end of them possibly [`ExprKind::NameValue`]s.
        args: List<ExprId>,
    },
    /// `base{args}`.
    Brace {
        /// What is indexed.
        base: ExprId,
        /// The subscripts.
        args: List<ExprId>,
    },
    /// `base.name`.
    Field {
        /// What has the field, property or method, or is a package.
        base: ExprId,
        /// The field.
        name: Ident,
    },
    /// `base.(name)`.
    DynamicField {
        /// What has the field.
        base: ExprId,
        /// Computes the name.
        name: ExprId,
    },
    /// `name=value` as an argument of a call (3.12).
    NameValue {
        /// The name.
        name: Ident,
        /// The value.
        value: ExprId,
    },
    /// `@(params) body`.
    Anonymous {
        /// The parameters.
        params: List<Param>,
        /// The body; its span is what `func2str` shows.
        body: ExprId,
    },
    /// `@name`, `@pkg.name`.
    Handle(Path),
    /// `?Class`.
    Metaclass(Path),
    /// `method@Super`, to be called through an [`ExprKind::Index`]; the method is the object's name in a constructor.
    Super {
        /// What stands before the `@`.
        method: Ident,
        /// The superclass.
        class: Path,
    },
    /// `target++`, `--target` as an expression, where the dialect has it.
    Increment {
        /// [`BinaryOp::Add`] or [`BinaryOp::Sub`].
        op: BinaryOp,
        /// A name with index steps.
        target: ExprId,
        /// Written before the target: the value is the new one.
        prefix: bool,
    },
    /// `target = value` as an expression, where the dialect has it.
    Assign {
        /// The operator of `+=` and its like; none for `=`.
        op: Option<BinaryOp>,
        /// What is assigned to.
        target: ExprId,
        /// The value.
        value: ExprId,
    },
}

/// Classes of integer literals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the names are MATLAB's classes")]
pub enum IntClass {
    Int8,
    Int16,
    Int32,
    Int64,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
}

/// How a char literal is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quote {
    /// `'…'`.
    Single,
    /// `"…"`, with escapes: the Octave dialect.
    Double,
}

/// Operators before their operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    /// `+a`.
    Plus,
    /// `-a`.
    Minus,
    /// `~a`.
    Not,
}

/// Operators behind their operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PostfixOp {
    /// `a'`.
    CTranspose,
    /// `a.'`.
    Transpose,
}

/// Operators that compute both operands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BinaryOp {
    /// `a + b`.
    Add,
    /// `a - b`.
    Sub,
    /// `a .* b`.
    Times,
    /// `a * b`.
    MTimes,
    /// `a ./ b`.
    RDivide,
    /// `a / b`.
    MRDivide,
    /// `a .\ b`.
    LDivide,
    /// `a \ b`.
    MLDivide,
    /// `a .^ b`.
    Power,
    /// `a ^ b`.
    MPower,
    /// `a < b`.
    Lt,
    /// `a <= b`.
    Le,
    /// `a > b`.
    Gt,
    /// `a >= b`.
    Ge,
    /// `a == b`.
    Eq,
    /// `a ~= b`.
    Ne,
    /// `a & b`.
    And,
    /// `a | b`.
    Or,
}

/// Operators that may leave the right operand alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ShortCircuitOp {
    /// `a && b`.
    AndAnd,
    /// `a || b`.
    OrOr,
}

/// A row of a matrix or cell literal.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Row {
    /// The elements, at least one.
    pub elements: List<ExprId>,
    /// From the first element to the last.
    pub span: Span,
}

/// A parameter or an output variable.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Param {
    /// The name; none for `~`.
    pub name: Option<Symbol>,
    /// The default value, where the dialect has it.
    pub default: Option<ExprId>,
    /// Where it stands.
    pub span: Span,
}

/// A statement.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stmt {
    /// What it is.
    pub kind: StmtKind,
    /// Where it stands, without the separator behind it.
    pub span: Span,
}

/// Statements in a row.
pub type Block = List<StmtId>;

/// The kinds of statement. `printed` says that no `;` ends it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum StmtKind {
    /// Where none could be read; there is a diagnostic.
    Error,
    /// An expression.
    Expr {
        /// The expression.
        expr: ExprId,
        /// Shows its value.
        printed: bool,
    },
    /// `target = value`; `x(i) = []` too, whose value is then a [`ExprKind::Matrix`] without rows.
    Assign {
        /// A name with index steps.
        target: ExprId,
        /// The value.
        value: ExprId,
        /// Shows the variable.
        printed: bool,
    },
    /// `[a, ~, b] = value`, also with one target.
    MultiAssign {
        /// Names with index steps, or [`ExprKind::Ignore`].
        targets: List<ExprId>,
        /// The value.
        value: ExprId,
        /// Shows the variables.
        printed: bool,
    },
    /// `target += value` and its like.
    CompoundAssign {
        /// The operator before the `=`.
        op: BinaryOp,
        /// A name with index steps.
        target: ExprId,
        /// The right operand.
        value: ExprId,
        /// Shows the variable.
        printed: bool,
    },
    /// `x++`, `--x`.
    Increment {
        /// [`BinaryOp::Add`] or [`BinaryOp::Sub`].
        op: BinaryOp,
        /// A name with index steps.
        target: ExprId,
        /// Shows the variable.
        printed: bool,
    },
    /// `name word word`. Decided by the lexer: the name isn't assigned anywhere in the function (2.1, 2.5).
    Command {
        /// The function.
        name: Path,
        /// The words.
        args: List<Word>,
        /// Shows the result.
        printed: bool,
    },
    /// `if`, `elseif`, `else`.
    If {
        /// Condition and body of `if` and of each `elseif`.
        arms: List<Arm>,
        /// The body of `else`.
        otherwise: Option<Block>,
    },
    /// `while`.
    While {
        /// Computed before each round.
        cond: ExprId,
        /// The body.
        body: Block,
    },
    /// `do … until`.
    DoUntil {
        /// The body.
        body: Block,
        /// Computed after each round; true ends the loop.
        cond: ExprId,
    },
    /// `for`.
    For {
        /// The loop variable, with index steps perhaps; in `for [value, key] = s`, where the dialect has it, a
        /// [`ExprKind::Matrix`] of two names.
        target: ExprId,
        /// What it runs over, by columns.
        range: ExprId,
        /// The body.
        body: Block,
    },
    /// `parfor`.
    ParFor {
        /// The loop variable.
        target: ExprId,
        /// What it runs over.
        range: ExprId,
        /// The second argument: most workers, or options.
        workers: Option<ExprId>,
        /// The body.
        body: Block,
    },
    /// `spmd`.
    Spmd {
        /// Numbers of workers.
        args: List<ExprId>,
        /// The body.
        body: Block,
    },
    /// `switch`.
    Switch {
        /// Compared with each case.
        subject: ExprId,
        /// Value and body of each `case`.
        cases: List<Arm>,
        /// The body of `otherwise`.
        otherwise: Option<Block>,
    },
    /// `try`.
    Try {
        /// The guarded body.
        body: Block,
        /// The variable behind `catch`.
        ident: Option<Ident>,
        /// The body of `catch`; none without `catch`.
        handler: Option<Block>,
    },
    /// `unwind_protect`.
    UnwindProtect {
        /// The guarded body.
        body: Block,
        /// Runs in every case.
        cleanup: Block,
    },
    /// `break`.
    Break,
    /// `continue`.
    Continue,
    /// `return`.
    Return,
    /// `global a b = 3`.
    Global {
        /// The variables.
        vars: List<Declarator>,
    },
    /// `persistent a b = 3`.
    Persistent {
        /// The variables.
        vars: List<Declarator>,
    },
    /// `import a.b c.*`; without items it lists what is imported.
    Import {
        /// What is imported.
        items: List<ImportItem>,
    },
    /// `!command`.
    Shell(Text),
    /// A function defined in a script.
    Function(FunctionId),
}

/// A condition or case value with its body.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Arm {
    /// The condition of `if` and `elseif`, the value of `case`.
    pub cond: ExprId,
    /// The body.
    pub body: Block,
    /// The keyword and the condition.
    pub span: Span,
}

/// An argument of a command.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Word {
    /// The text without quotes.
    pub text: Text,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// A variable of `global` or `persistent`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Declarator {
    /// The name.
    pub name: Ident,
    /// The initialiser, where the dialect has it.
    pub init: Option<ExprId>,
}

/// One name of `import`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ImportItem {
    /// The package, class or function, without the `.*`.
    pub path: Path,
    /// Ends with `.*`.
    pub wildcard: bool,
}

/// A function with a body.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Function {
    /// The name: one part, or two in `get.Prop` and `set.Prop`.
    pub name: Path,
    /// Parameters; the last may be `varargin`.
    pub inputs: List<Param>,
    /// Output variables; the last may be `varargout`.
    pub outputs: List<Param>,
    /// `arguments` blocks.
    pub arguments: List<ArgumentsBlock>,
    /// The statements. Nested functions are not among them.
    pub body: Block,
    /// Functions defined inside, in order.
    pub nested: List<FunctionId>,
    /// Closed by `end`.
    pub has_end: bool,
    /// The first comment block: directly before or after the signature.
    pub doc: Option<Span>,
    /// From `function` to the end of the parameters.
    pub signature: Span,
    /// From `function` to the last statement or the `end`.
    pub span: Span,
}

/// `arguments … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ArgumentsBlock {
    /// Inputs or outputs.
    pub direction: Direction,
    /// The declared arguments repeat as a group.
    pub repeating: bool,
    /// The arguments.
    pub declarations: List<Declaration>,
    /// From `arguments` to `end`.
    pub span: Span,
}

/// What an `arguments` block describes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Parameters.
    Input,
    /// Results.
    Output,
}

/// A line of an `arguments` or `properties` block: `name (dims) class {validators} = default`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Declaration {
    /// The argument or property; of `opts.Tol` the `opts`; `~` for an argument that is ignored.
    pub name: Ident,
    /// What follows the name's dot; only in `arguments`.
    pub member: Member,
    /// The size.
    pub dims: Option<List<Dim>>,
    /// The class.
    pub class: Option<Path>,
    /// Names and calls of validators.
    pub validators: List<ExprId>,
    /// The default value.
    pub default: Option<ExprId>,
    /// The comment block directly before it, or else the comment behind it.
    pub doc: Option<Span>,
    /// The line without comment.
    pub span: Span,
}

/// The second part of an `arguments` line's name.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Member {
    /// `name`: a positional argument.
    None,
    /// `name.field`: a name-value argument.
    Field(Ident),
    /// `name.?Class`: the public properties of a class as name-value arguments.
    Properties(Path),
}

/// A size in a declaration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dim {
    /// The size; none for `:`.
    pub size: Option<u64>,
    /// Where it stands.
    pub span: Span,
}

/// A class definition.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Class {
    /// The class's own attributes.
    pub attributes: List<Attribute>,
    /// The name.
    pub name: Ident,
    /// The superclasses.
    pub supers: List<Path>,
    /// `properties` blocks.
    pub properties: List<PropertyBlock>,
    /// `methods` blocks.
    pub methods: List<MethodBlock>,
    /// `events` blocks.
    pub events: List<EventBlock>,
    /// `enumeration` blocks.
    pub enumerations: List<EnumBlock>,
    /// The first comment block: directly before or after the first line.
    pub doc: Option<Span>,
    /// From `classdef` to the end of the superclasses.
    pub signature: Span,
    /// From `classdef` to `end`.
    pub span: Span,
}

/// `Name`, `~Name` or `Name = value` in an attribute list.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Attribute {
    /// The attribute.
    pub name: Ident,
    /// Written with `~`.
    pub negated: bool,
    /// The value. `public` and its like are [`ExprKind::Name`]s, not variables.
    pub value: Option<ExprId>,
}

/// `properties … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PropertyBlock {
    /// The block's attributes.
    pub attributes: List<Attribute>,
    /// The properties.
    pub properties: List<Declaration>,
    /// From the keyword to `end`.
    pub span: Span,
}

/// `methods … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct MethodBlock {
    /// The block's attributes.
    pub attributes: List<Attribute>,
    /// Methods with bodies.
    pub methods: List<FunctionId>,
    /// Methods that are abstract or have a file of their own.
    pub signatures: List<Signature>,
    /// From the keyword to `end`.
    pub span: Span,
}

/// A method without a body.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Signature {
    /// The name.
    pub name: Path,
    /// Parameters.
    pub inputs: List<Param>,
    /// Output variables.
    pub outputs: List<Param>,
    /// The comment block directly before it, or else the comment behind it.
    pub doc: Option<Span>,
    /// The whole.
    pub span: Span,
}

/// `events … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EventBlock {
    /// The block's attributes.
    pub attributes: List<Attribute>,
    /// The events.
    pub events: List<Ident>,
    /// From the keyword to `end`.
    pub span: Span,
}

/// `enumeration … end`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EnumBlock {
    /// The block's attributes.
    pub attributes: List<Attribute>,
    /// The members.
    pub members: List<EnumMember>,
    /// From the keyword to `end`.
    pub span: Span,
}

/// A member of an enumeration.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EnumMember {
    /// The name.
    pub name: Ident,
    /// Arguments of the constructor.
    pub args: List<ExprId>,
    /// The whole.
    pub span: Span,
}
