//! Every run-time error with its identifier, message and parameters. Identifiers and texts are MATLAB's.

macro_rules! errors {
    ($( $(#[doc = $doc:literal])+ $name:ident $({ $($field:ident : $type:ty),* $(,)? })? = $id:literal,
        $text:literal; )*) => {
        /// The catalogue of run-time errors.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs, reason = "the parameters are named by the message")]
        pub enum ErrorKind { $( $(#[doc = $doc])+ $name $({ $($field: $type),* })?, )* }

        impl ErrorKind {
            /// The identifier that scripts test.
            pub fn identifier(&self) -> &'static str {
                match self { $( ErrorKind::$name { .. } => $id, )* }
            }
        }

        impl std::fmt::Display for ErrorKind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self { $( ErrorKind::$name $({ $($field),* })? => {
                    // Parameters that only Octave's text shows stay unused here.
                    $( $( let _ = $field; )* )?
                    write!(f, $text)
                } )* }
            }
        }
    };
}

errors! {
    /// A name that is neither variable nor function, read.
    UndefinedName { name: String } = "MATLAB:UndefinedFunction", "Unrecognized function or variable '{name}'.";
    /// A call of a function that doesn't exist.
    UndefinedFunction { name: String, class: String } = "MATLAB:UndefinedFunction",
        "Undefined function '{name}' for input arguments of type '{class}'.";
    /// A dotted name that resolves to nothing.
    UndefinedPackageName { name: String } = "MATLAB:undefinedVarOrClass", "Unable to resolve the name '{name}'.";
    /// Read past the last element through one subscript.
    IndexPastEnd { numel: usize } = "MATLAB:badsubscript",
        "Index exceeds the number of array elements. Index must not exceed {numel}.";
    /// Read past the bound of one dimension.
    SubscriptPastEnd { position: usize, bound: usize } = "MATLAB:badsubscript",
        "Index in position {position} exceeds array bounds. Index must not exceed {bound}.";
    /// Zero, negative, fractional or non-finite index.
    BadIndex = "MATLAB:badsubscript", "Array indices must be positive integers or logical values.";
    /// A target with brackets but nothing in them: `x() = 1`.
    NoSubscripts = "MATLAB:atLeastOneIndexIsRequired",
        "An indexing expression on the left side of an assignment must have at least one subscript.";
    /// A true beyond the array in a logical index.
    LogicalIndexPastEnd = "MATLAB:badsubscript",
        "The logical indices contain a true value outside of the array bounds.";
    /// A value that can't be an index.
    IndexClass { class: String } = "MATLAB:UndefinedFunction", "Unable to use a value of type {class} as an index.";
    /// Sizes that don't expand to a common size.
    SizeMismatch = "MATLAB:sizeDimensionsMustMatch", "Arrays have incompatible sizes for this operation.";
    /// Inner dimensions of a matrix product differ.
    InnerDimensions = "MATLAB:innerdim",
        "Incorrect dimensions for matrix multiplication. Check that the number of columns in the first matrix matches the number of rows in the second matrix. To operate on each element of the matrix individually, use TIMES (.*) for elementwise multiplication.";
    /// Matrix power of a non-square matrix, or of two matrices.
    MatrixPower = "MATLAB:square",
        "Incorrect dimensions for raising a matrix to a power. Check that the matrix is square and the power is a scalar. To operate on each element of the matrix individually, use POWER (.^) for elementwise power.";
    /// Row counts of a matrix division differ.
    DimensionsAgree = "MATLAB:dimagree", "Matrix dimensions must agree.";
    /// A function that wants a square matrix.
    SquareMatrix = "MATLAB:square", "Matrix must be square.";
    /// Not positive definite in `chol`.
    PositiveDefinite = "MATLAB:posdef", "Matrix must be positive definite.";
    /// Sizes of concatenated arrays differ.
    ConcatenationSize = "MATLAB:catenate:dimensionMismatch",
        "Dimensions of arrays being concatenated are not consistent.";
    /// Structs with different fields concatenated.
    ConcatenationFields = "MATLAB:catenate:structFieldBad",
        "Names of fields in structure arrays being concatenated do not match. Concatenation of structure arrays requires that these arrays have the same set of field names.";
    /// Function handles concatenated.
    ConcatenationHandles = "MATLAB:concat:functionHandleArray",
        "Nonscalar arrays of function handles are not allowed; use cell arrays instead.";
    /// Classes that can't be concatenated.
    ConcatenationClass { from: String, to: String } = "MATLAB:UnableToConvert",
        "Unable to concatenate a {from} array and a {to} array.";
    /// `A(i) = B` with another number of elements.
    AssignmentNumel { count: usize, source: String } = "MATLAB:matrix:singleSubscriptNumelMismatch",
        "Unable to perform assignment because the left and right sides have a different number of elements.";
    /// `A(i,j) = B` with another size.
    AssignmentSize { left: String, right: String } = "MATLAB:subsassigndimmismatch",
        "Unable to perform assignment because the size of the left side is {left} and the size of the right side is {right}.";
    /// Deletion past the end.
    DeletionPastEnd { index: usize, bound: usize, linear: bool } = "MATLAB:subsdeldimmismatch", "Matrix index is out of range for deletion.";
    /// Deletion with two subscripts that aren't colons.
    DeletionColons = "MATLAB:subsdeldimmismatch", "A null assignment can have only one non-colon index.";
    /// Growth of a matrix by a linear index.
    AmbiguousGrowth = "MATLAB:indexed_matrix_cannot_be_resized", "Attempt to grow array along ambiguous dimension.";
    /// A field that isn't there.
    UnknownField { name: String } = "MATLAB:nonExistentField", "Unrecognized field name \"{name}\".";
    /// A dot on a value that has no fields.
    DotOnNonStruct = "MATLAB:structRefFromNonStruct", "Dot indexing is not supported for variables of this type.";
    /// Braces on a value that has no contents.
    BraceOnNonCell = "MATLAB:cellRefFromNonCell", "Brace indexing is not supported for variables of this type.";
    /// Assignment through a dot into a value that has no fields.
    DotAssignment = "MATLAB:structAssToNonStruct",
        "Unable to perform assignment because dot indexing is not supported for variables of this type.";
    /// Assignment through braces into a value that has no contents.
    BraceAssignment = "MATLAB:cellAssToNonCell",
        "Unable to perform assignment because brace indexing is not supported for variables of this type.";
    /// A list of values in the middle of an index chain, made by a dot.
    DotList { count: usize } = "MATLAB:index:expected_one_output_from_intermediate_indexing",
        "Intermediate dot '.' indexing produced a comma-separated list with {count} values, but it must produce a single value when followed by subsequent indexing operations.";
    /// A list of values in the middle of an index chain, made by braces.
    BraceList { count: usize } = "MATLAB:index:expected_one_output_from_intermediate_indexing",
        "Intermediate brace '{{}}' indexing produced a comma-separated list with {count} values, but it must produce a single value when followed by subsequent indexing operations.";
    /// A list of no values where one is needed.
    EmptyList = "MATLAB:index:expected_one_output_from_expression",
        "Expected one output from a curly brace or dot indexing expression, but there were 0 results.";
    /// A list of several values as an operand.
    ListOperand { count: usize } = "MATLAB:index:expected_one_output_from_expression",
        "Expected one output from a curly brace or dot indexing expression, but there were {count} results.";
    /// One value assigned to a list of places.
    ListAssignment { count: usize } = "MATLAB:index:expected_one_output_for_assignment",
        "Assigning to {count} elements using a simple assignment statement is not supported. Consider using comma-separated list assignment.";
    /// More targets than values.
    NotEnoughValues = "MATLAB:needMoreRhsOutputs",
        "Insufficient number of outputs from right hand side of equal sign to satisfy assignment.";
    /// `deal` with different counts.
    DealCounts = "MATLAB:deal:narginNargoutMismatch", "The number of outputs should match the number of inputs.";
    /// A parameter read that wasn't passed.
    NotEnoughInputs = "MATLAB:minrhs", "Not enough input arguments.";
    /// A user function called with too many inputs.
    TooManyInputs = "MATLAB:TooManyInputs", "Too many input arguments.";
    /// A user function called with too many outputs.
    TooManyOutputs = "MATLAB:TooManyOutputs", "Too many output arguments.";
    /// A builtin called with too many inputs.
    BuiltinTooManyInputs = "MATLAB:maxrhs", "Too many input arguments.";
    /// A builtin called with too many outputs.
    BuiltinTooManyOutputs = "MATLAB:maxlhs", "Too many output arguments.";
    /// An output that the function never set.
    UnassignedOutput { name: String, function: String } = "MATLAB:unassignedOutputs",
        "Output argument \"{name}\" (and possibly others) not assigned a value in the execution with \"{function}\" function.";
    /// Integer classes mixed.
    MixedClasses = "MATLAB:mixedClasses",
        "Integers can only be combined with integers of the same class, or scalar doubles.";
    /// An integer multiplied with, divided by or raised to something complex, or the other way around.
    ComplexIntegers = "MATLAB:complexInts", "Complex integer arithmetic is not supported.";
    /// An operator on a class that has none.
    OperatorClass { operator: String, class: String } = "MATLAB:UndefinedFunction",
        "Operator '{operator}' is not supported for operands of type '{class}'.";
    /// A function on a class that has none.
    FunctionClass { name: String, class: String } = "MATLAB:UndefinedFunction",
        "Undefined function '{name}' for input arguments of type '{class}'.";
    /// `&&` or `||` with an array.
    ScalarLogical = "MATLAB:nonLogicalConditional",
        "Operands to the logical AND (&&) and OR (||) operators must be convertible to logical scalar values. Use the ANY or ALL functions to reduce operands to logical scalar values.";
    /// A condition of a class that has no truth value.
    LogicalConversion { class: String } = "MATLAB:UndefinedFunction", "Conversion to logical from {class} is not possible.";
    /// NaN as a truth value.
    LogicalNaN = "MATLAB:nologicalnan", "NaN's cannot be converted to logicals.";
    /// A conversion between classes that doesn't exist.
    Conversion { to: String, from: String } = "MATLAB:invalidConversion", "Conversion to {to} from {from} is not possible.";
    /// `reshape` to another number of elements.
    ReshapeNumel = "MATLAB:getReshapeDims:notSameNumel",
        "Number of elements must not change. Use [] as one of the size inputs to automatically calculate the appropriate size for that dimension.";
    /// `reshape` with `[]` that doesn't divide.
    ReshapeDivisible { product: usize, numel: usize } = "MATLAB:getReshapeDims:notDivisible",
        "Product of known dimensions, {product}, not divisible into total number of elements, {numel}.";
    /// Structs of different fields in an assignment.
    DissimilarStructs = "MATLAB:heterogeneousStrucAssignment", "Subscripted assignment between dissimilar structures.";
    /// A field name that isn't one.
    InvalidFieldName { name: String } = "MATLAB:AddField:InvalidFieldName", "Invalid field name: '{name}'.";
    /// A dynamic field name that isn't text.
    FieldNameClass = "MATLAB:mustBeFieldName", "Dynamic structure field names must be strings.";
    /// A switch value that can't be compared.
    SwitchValue = "MATLAB:badSwitchExpression", "SWITCH expression must be a scalar or a character vector.";
    /// Runaway recursion.
    StackOverflow = "MATLAB:lang:StackOverflow",
        "Out of memory. The likely cause is an infinite recursion within the program.";
    /// A size beyond the memory.
    SizeLimit { size: String, bytes: String, limit: String } = "MATLAB:array:SizeLimitExceeded",
        "Requested {size} ({bytes}) array exceeds maximum array size preference ({limit}). This might cause MATLAB to become unresponsive.";
    /// A range without an end.
    InfiniteRange = "MATLAB:pmaxsize", "Requested 1xInf array exceeds maximum array size.";
    /// Memory that the system refuses.
    OutOfMemory = "MATLAB:nomem", "Out of memory.";
    /// Transpose of an N-d array.
    TransposeNd = "MATLAB:transposeND", "Transpose on ND array is not defined. Use PERMUTE instead.";
    /// Matrix product of N-d arrays.
    ProductNd = "MATLAB:mtimes:ndNotSupported",
        "Arguments must be 2-D, or at least one argument must be scalar. Use TIMES (.*) for elementwise multiplication, or use PAGEMTIMES to apply matrix multiplication to the pages of an array.";
    /// Text that doesn't parse as code.
    Syntax { message: String } = "MATLAB:m_invalid_syntax", "{message}";
    /// A new variable in a workspace that is fixed.
    StaticWorkspace { name: String } = "MATLAB:err_static_workspace_violation",
        "Attempt to add \"{name}\" to a static workspace.";
    /// A construct that a later version runs.
    Unsupported { what: String } = "RunMat:unsupported", "{what} can't be run by this version of RunMat.";
}
