//! Kinds of operand: how each is encoded, decoded and printed.
//!
//! In the narrow form of an instruction a register takes one byte and an index two; in the wide form two and four.

/// Registers from here on are temporaries while a function is being compiled; the final number isn't known yet.
pub const TEMP_BASE: u32 = 1 << 20;
/// Registers from here on are constants while a function is being compiled.
pub const CONST_BASE: u32 = 1 << 19;

/// An operand that is encoded into an instruction.
pub trait Operand: Copy {
    /// Bytes in the narrow form.
    const NARROW: usize;
    /// Bytes in the wide form.
    const WIDE: usize;
    /// True when the narrow form can hold it.
    fn fits_narrow(self) -> bool;
    /// Appends the encoding.
    fn encode(self, wide: bool, out: &mut Vec<u8>);
    /// Reads the encoding at the start of `bytes`.
    fn decode<const IS_WIDE: bool>(bytes: &[u8]) -> Self;
    /// Shows it to a visitor.
    fn visit(self, visitor: &mut dyn OperandVisitor);
    /// Changes its registers and targets, when the final numbers are known.
    fn remap(&mut self, remap: &Remap<'_>);
}

/// Sees the operands of an instruction by kind, in order.
pub trait OperandVisitor {
    /// A register that is written.
    fn def(&mut self, register: u32);
    /// A register that is read.
    fn used(&mut self, register: u32);
    /// A register that is read and written.
    fn place(&mut self, register: u32);
    /// Consecutive registers that are read.
    fn used_run(&mut self, first: u32, count: u32);
    /// Consecutive registers that are written.
    fn def_run(&mut self, first: u32, count: u32);
    /// An index into the constants or a side table.
    fn constant(&mut self, index: u32);
    /// A position in the code.
    fn target(&mut self, pc: u32);
    /// A feedback site.
    fn site(&mut self, site: u32);
    /// A small number.
    fn immediate(&mut self, value: u32);
}

/// Final numbers of temporaries, constants and labels.
pub struct Remap<'a> {
    /// First register of the constants.
    pub const_base: u32,
    /// First register of the temporaries.
    pub temp_base: u32,
    /// Code position of each label.
    pub labels: &'a [u32],
}

impl Remap<'_> {
    fn register(&self, register: u32) -> u32 {
        if register >= TEMP_BASE {
            register - TEMP_BASE + self.temp_base
        } else if register >= CONST_BASE {
            register - CONST_BASE + self.const_base
        } else {
            register
        }
    }
}

macro_rules! registers {
    ($($(#[doc = $doc:literal])* $name:ident => $visit:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub u32);

        impl Operand for $name {
            const NARROW: usize = 1;
            const WIDE: usize = 2;
            fn fits_narrow(self) -> bool {
                self.0 <= u8::MAX as u32
            }
            fn encode(self, wide: bool, out: &mut Vec<u8>) {
                if wide { out.extend_from_slice(&(self.0 as u16).to_le_bytes()) } else { out.push(self.0 as u8) }
            }
            #[inline(always)]
            fn decode<const IS_WIDE: bool>(bytes: &[u8]) -> Self {
                $name(if IS_WIDE { u16::from_le_bytes([bytes[0], bytes[1]]) as u32 } else { bytes[0] as u32 })
            }
            fn visit(self, visitor: &mut dyn OperandVisitor) {
                visitor.$visit(self.0);
            }
            fn remap(&mut self, remap: &Remap<'_>) {
                self.0 = remap.register(self.0);
            }
        }
    )*};
}

registers! {
    /// A register that the instruction writes.
    Def => def;
    /// A register that the instruction reads.
    Use => used;
    /// A register whose value the instruction changes.
    Place => place;
}

macro_rules! runs {
    ($($(#[doc = $doc:literal])* $name:ident => $visit:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name {
            /// The first register.
            pub first: u32,
            /// How many.
            pub count: u32,
        }

        impl Operand for $name {
            const NARROW: usize = 2;
            const WIDE: usize = 4;
            fn fits_narrow(self) -> bool {
                self.first <= u8::MAX as u32 && self.count <= u8::MAX as u32
            }
            fn encode(self, wide: bool, out: &mut Vec<u8>) {
                if wide {
                    out.extend_from_slice(&(self.first as u16).to_le_bytes());
                    out.extend_from_slice(&(self.count as u16).to_le_bytes());
                } else {
                    out.extend_from_slice(&[self.first as u8, self.count as u8]);
                }
            }
            #[inline(always)]
            fn decode<const IS_WIDE: bool>(bytes: &[u8]) -> Self {
                if IS_WIDE {
                    $name {
                        first: u16::from_le_bytes([bytes[0], bytes[1]]) as u32,
                        count: u16::from_le_bytes([bytes[2], bytes[3]]) as u32,
                    }
                } else {
                    $name { first: bytes[0] as u32, count: bytes[1] as u32 }
                }
            }
            fn visit(self, visitor: &mut dyn OperandVisitor) {
                visitor.$visit(self.first, self.count);
            }
            fn remap(&mut self, remap: &Remap<'_>) {
                self.first = remap.register(self.first);
            }
        }
    )*};
}

runs! {
    /// Consecutive registers that the instruction reads: arguments.
    Args => used_run;
    /// Consecutive registers that the instruction writes: results. With count 0 the first is written when there is a
    /// result, and undefined otherwise.
    Outs => def_run;
}

macro_rules! indices {
    ($($(#[doc = $doc:literal])* $name:ident => $visit:ident;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub u32);

        impl Operand for $name {
            const NARROW: usize = 2;
            const WIDE: usize = 4;
            fn fits_narrow(self) -> bool {
                self.0 <= u16::MAX as u32
            }
            fn encode(self, wide: bool, out: &mut Vec<u8>) {
                if wide {
                    out.extend_from_slice(&self.0.to_le_bytes());
                } else {
                    out.extend_from_slice(&(self.0 as u16).to_le_bytes());
                }
            }
            #[inline(always)]
            fn decode<const IS_WIDE: bool>(bytes: &[u8]) -> Self {
                $name(if IS_WIDE {
                    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
                } else {
                    u16::from_le_bytes([bytes[0], bytes[1]]) as u32
                })
            }
            fn visit(self, visitor: &mut dyn OperandVisitor) {
                visitor.$visit(self.0);
            }
            fn remap(&mut self, _: &Remap<'_>) {}
        }
    )*};
}

indices! {
    /// An index into the function's constants or one of its side tables.
    Const => constant;
    /// A feedback site.
    Feedback => site;
    /// A small number: flags, a position, a count.
    Imm => immediate;
}

/// A position in the code. While a function is being compiled it is a label's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target(pub u32);

impl Operand for Target {
    const NARROW: usize = 4;
    const WIDE: usize = 4;
    fn fits_narrow(self) -> bool {
        true
    }
    fn encode(self, _: bool, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.0.to_le_bytes());
    }
    #[inline(always)]
    fn decode<const IS_WIDE: bool>(bytes: &[u8]) -> Self {
        Target(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }
    fn visit(self, visitor: &mut dyn OperandVisitor) {
        visitor.target(self.0);
    }
    fn remap(&mut self, remap: &Remap<'_>) {
        self.0 = remap.labels[self.0 as usize];
    }
}
