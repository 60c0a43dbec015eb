//! Stacks of errors.
//!
//! A stack is a list whose tails are shared: errors that are raised below the same calls have the frames of these calls
//! in common. A thousand caught errors of a deep recursion take a thousand frames, not a thousand stacks.

use std::rc::Rc;

/// A place in a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackFrame {
    /// Full path of the file; empty for code without a file.
    pub file: Rc<str>,
    /// Function (or script) name.
    pub name: Rc<str>,
    /// 1-based line; 0 when unknown.
    pub line: u32,
    /// 1-based column in characters; 0 when unknown.
    pub column: u32,
    /// 1-based column just behind the culprit.
    pub end_column: u32,
}

/// The frames that were running, innermost first. A copy costs nothing.
#[derive(Clone, Debug, Default)]
pub struct Stack {
    top: Option<Rc<Node>>,
}

#[derive(Debug)]
struct Node {
    frame: StackFrame,
    /// Frames from here on.
    len: usize,
    callers: Stack,
}

impl Stack {
    /// True without frames.
    pub fn is_empty(&self) -> bool {
        self.top.is_none()
    }

    /// How many frames.
    pub fn len(&self) -> usize {
        self.top.as_ref().map_or(0, |node| node.len)
    }

    /// The innermost frame.
    pub fn first(&self) -> Option<&StackFrame> {
        self.top.as_ref().map(|node| &node.frame)
    }

    /// The stack of the innermost frame's caller.
    pub fn callers(&self) -> Stack {
        self.top.as_ref().map_or_else(Stack::default, |node| node.callers.clone())
    }

    /// This stack with a further frame inside.
    #[must_use]
    pub fn with(&self, frame: StackFrame) -> Stack {
        Stack { top: Some(Rc::new(Node { frame, len: self.len() + 1, callers: self.clone() })) }
    }

    /// The frames, innermost first.
    pub fn iter(&self) -> impl Iterator<Item = &StackFrame> {
        std::iter::successors(self.top.as_deref(), |node| node.callers.top.as_deref()).map(|node| &node.frame)
    }
}

impl FromIterator<StackFrame> for Stack {
    /// A stack of frames that come innermost first.
    fn from_iter<I: IntoIterator<Item = StackFrame>>(frames: I) -> Self {
        let frames: Vec<StackFrame> = frames.into_iter().collect();
        frames.into_iter().rev().fold(Stack::default(), |callers, frame| callers.with(frame))
    }
}

impl Drop for Stack {
    /// One frame after the other: stacks are deeper than the thread's own stack may be.
    fn drop(&mut self) {
        let mut next = self.top.take();
        while let Some(mut node) = next.and_then(Rc::into_inner) {
            next = node.callers.top.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(line: u32) -> StackFrame {
        StackFrame { file: "f.m".into(), name: "f".into(), line, column: 1, end_column: 2 }
    }

    #[test]
    fn frames_come_innermost_first() {
        let stack: Stack = (1..=3).map(frame).collect();
        assert_eq!(stack.iter().map(|frame| frame.line).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!((stack.len(), stack.first().map(|frame| frame.line)), (3, Some(1)));
        assert_eq!(stack.callers().first().map(|frame| frame.line), Some(2));
        assert!(Stack::default().is_empty() && Stack::default().callers().is_empty());
    }

    #[test]
    fn callers_are_shared() {
        let callers: Stack = (1..=3).map(frame).collect();
        let (a, b) = (callers.with(frame(8)), callers.with(frame(9)));
        let address = |stack: &Stack| stack.callers().top.as_ref().map(Rc::as_ptr);
        assert_eq!(address(&a), address(&b));
    }

    #[test]
    fn a_deep_stack_ends_without_recursion() {
        let stack: Stack = (0..1_000_000).map(frame).collect();
        assert_eq!(stack.len(), 1_000_000);
        drop(stack);
    }
}
