% The choice that begins with the text is returned.
%@ source: docs validatestring
assert(isequal(validatestring('app', {'apple', 'pear'}), 'apple') && isequal(validatestring("P", ["pear" "apple"]), "pear"))
assert(isequal(validatestring('gre', {'green', 'greenish'}), 'green'))
