% Occurrences don't overlap.
%@ source: docs count
assert(count('aXbX', 'X') == 2 && count('aaa', 'aa') == 1 && isequal(count(["ab" "bb"], ["a" "b"]), [2 2]))
