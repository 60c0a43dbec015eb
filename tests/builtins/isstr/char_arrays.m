% Only char arrays are.
%@ source: documentation page of isstr
assert(isstr('a') && isstr('') && ~isstr({'a'}) && ~isstr(97) && ~isstr("a"))
