//! The operators as functions: `plus`, `mtimes`, `eq`, `and`, `transpose`, ….

use crate::builtin;
use crate::builtins::call::Call;
use crate::error::Result;
use crate::ops::arithmetic::{Arith, Operand, arithmetic};
use crate::ops::compare::{Compare, compare};
use crate::ops::logic::{Logic, logic};
use crate::ops::{matrix, unary};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

macro_rules! binary_operator {
    ($($id:ident $function:ident $name:literal $form:literal $result:expr, |$rt:ident, $a:ident, $b:ident|
        $body:expr, $summary:literal, $line:literal;)*) => {$(
        builtin! {
            #[doc = $summary]
            ///
            /// # Errors
            /// Those of the operator.
            ///
            /// # Examples
            /// ```matlab
            #[doc = $line]
            /// ```
            pub $id = $function((Value, Value));
            name: $name,
            forms: [$form],
            inputs: 2..=2,
            outputs: 0..=1,
            purity: Pure,
            result: $result,
            complex_integers: All,
        }

        fn $function((a, b): (Value, Value), call: &mut Call<'_>) -> Result<()> {
            fn operate($rt: &mut Runtime, $a: Value, $b: Value) -> Result<Value> {
                $body
            }
            let value = operate(call.rt(), a, b)?;
            call.output(value)
        }
    )*};
}

fn kept(a: Value, b: Value) -> (Operand, Operand) {
    (Operand::kept(a), Operand::kept(b))
}

fn elementwise(rt: &mut Runtime, op: Arith, a: Value, b: Value) -> Result<Value> {
    arithmetic(rt, op, Operand::kept(a), Operand::kept(b))
}

binary_operator! {
    PLUS plus "plus" "C = plus(A, B)" ElementwiseBinary, |rt, a, b| elementwise(rt, Arith::Plus, a, b), " `A + B`.", " plus(1, [2 3])         %| 3     4";
    MINUS minus "minus" "C = minus(A, B)" ElementwiseBinary, |rt, a, b| elementwise(rt, Arith::Minus, a, b), " `A - B`.", " minus(5, 3)            %| 2";
    TIMES times "times" "C = times(A, B)" ElementwiseBinary, |rt, a, b| elementwise(rt, Arith::Times, a, b), " `A .* B`.", " times([1 2], [3 4])    %| 3     8";
    RDIVIDE rdivide "rdivide" "C = rdivide(A, B)" ElementwiseBinary, |rt, a, b| elementwise(rt, Arith::RDivide, a, b), " `A ./ B`.", " rdivide(6, [2 3])      %| 3     2";
    LDIVIDE ldivide "ldivide" "C = ldivide(B, A)" ElementwiseBinary, |rt, a, b| elementwise(rt, Arith::LDivide, a, b), " `B .\\ A`.", " ldivide(2, 6)          %| 3";
    POWER power "power" "C = power(A, B)" Unknown, |rt, a, b| elementwise(rt, Arith::Power, a, b), " `A .^ B`.", " power(2, [1 2 3])      %| 2     4     8";
    MTIMES mtimes "mtimes" "C = mtimes(A, B)" Unknown, |rt, a, b| { let (a, b) = kept(a, b); matrix::times(rt, a, b) }, " `A * B`.", " mtimes([1 2], [3; 4])  %| 11";
    MRDIVIDE mrdivide "mrdivide" "x = mrdivide(B, A)" Unknown, |rt, a, b| { let (a, b) = kept(a, b); matrix::right_divide(rt, a, b) }, " `B / A`.", " mrdivide(6, 3)         %| 2";
    MLDIVIDE mldivide "mldivide" "x = mldivide(A, B)" Unknown, |rt, a, b| { let (a, b) = kept(a, b); matrix::left_divide(rt, a, b) }, " `A \\ B`.", " mldivide(3, 6)         %| 2";
    MPOWER mpower "mpower" "C = mpower(A, B)" Unknown, |rt, a, b| { let (a, b) = kept(a, b); matrix::power(rt, a, b) }, " `A ^ B`.", " mpower(2, 5)           %| 32";
    EQ eq "eq" "tf = eq(A, B)" OfClass(Class::Logical), |rt, a, b| compare(rt, Compare::Eq, a, b), " `A == B`.", " eq([1 2], 2)           %| 0   1";
    NE ne "ne" "tf = ne(A, B)" OfClass(Class::Logical), |rt, a, b| compare(rt, Compare::Ne, a, b), " `A ~= B`.", " ne([1 2], 2)           %| 1   0";
    LT lt "lt" "tf = lt(A, B)" OfClass(Class::Logical), |rt, a, b| compare(rt, Compare::Lt, a, b), " `A < B`.", " lt([1 2], 2)           %| 1   0";
    LE le "le" "tf = le(A, B)" OfClass(Class::Logical), |rt, a, b| compare(rt, Compare::Le, a, b), " `A <= B`.", " le([1 2], 2)           %| 1   1";
    GT gt "gt" "tf = gt(A, B)" OfClass(Class::Logical), |rt, a, b| compare(rt, Compare::Gt, a, b), " `A > B`.", " gt([1 2], 1)           %| 0   1";
    GE ge "ge" "tf = ge(A, B)" OfClass(Class::Logical), |rt, a, b| compare(rt, Compare::Ge, a, b), " `A >= B`.", " ge([1 2], 2)           %| 0   1";
    AND and "and" "tf = and(A, B)" OfClass(Class::Logical), |rt, a, b| logic(rt, Logic::And, a, b), " `A & B`.", " and([1 0], 1)          %| 1   0";
    OR or "or" "tf = or(A, B)" OfClass(Class::Logical), |rt, a, b| logic(rt, Logic::Or, a, b), " `A | B`.", " or([1 0], 0)           %| 1   0";
    XOR xor "xor" "tf = xor(A, B)" OfClass(Class::Logical), |rt, a, b| logic(rt, Logic::Xor, a, b), " True where exactly one of two elements is nonzero.", " xor([1 0], [1 1])      %| 0   1";
}

macro_rules! unary_operator {
    ($($id:ident $function:ident $name:literal $form:literal $result:expr, |$rt:ident, $a:ident| $body:expr,
        $summary:literal, $line:literal;)*) => {$(
        builtin! {
            #[doc = $summary]
            ///
            /// # Errors
            /// Those of the operator.
            ///
            /// # Examples
            /// ```matlab
            #[doc = $line]
            /// ```
            pub $id = $function((Value,));
            name: $name,
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: $result,
            complex_integers: All,
        }

        fn $function((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            fn operate($rt: &mut Runtime, $a: Value) -> Result<Value> {
                $body
            }
            let value = operate(call.rt(), a)?;
            call.output(value)
        }
    )*};
}

unary_operator! {
    UMINUS uminus "uminus" "C = uminus(A)" Unknown, |rt, a| unary::negate(rt, a), " `-A`.", " uminus([1 2])          %| -1    -2";
    UPLUS uplus "uplus" "C = uplus(A)" Unknown, |rt, a| unary::plus(rt, a), " `+A`.", " uplus(true)            %| 1";
    NOT not "not" "tf = not(A)" OfClass(Class::Logical), |rt, a| crate::ops::logic::not(rt, a), " `~A`.", " not([1 0])             %| 0   1";
    TRANSPOSE transpose "transpose" "B = transpose(A)" Unknown, |rt, a| unary::transpose(rt, a, false), " `A.'`.", " size(transpose([1 2])) %| 2     1";
    CTRANSPOSE ctranspose "ctranspose" "B = ctranspose(A)" Unknown, |rt, a| unary::transpose(rt, a, true), " `A'`.", " size(ctranspose([1 2])) %| 2     1";
}
