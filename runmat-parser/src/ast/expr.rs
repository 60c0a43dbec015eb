//! Expressions.

use runmat_lexer::{Span, Symbol};

use super::{ExprId, Ident, List, Path, Text};

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
    /// `method@Super` or `object.method@Super`, to be called through an [`ExprKind::Index`]; in a constructor the method
    /// is the object's name.
    Super {
        /// The object, where it stands before the method.
        object: Option<ExprId>,
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
pub enum IntClass {
    /// `int8`.
    Int8,
    /// `int16`.
    Int16,
    /// `int32`.
    Int32,
    /// `int64`.
    Int64,
    /// `uint8`.
    Uint8,
    /// `uint16`.
    Uint16,
    /// `uint32`.
    Uint32,
    /// `uint64`.
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
