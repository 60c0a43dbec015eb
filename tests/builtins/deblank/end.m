% Only the end is trimmed.
%@ source: docs deblank
assert(isequal(deblank(' a  '), ' a') && isequal(deblank({'a ', ' b'}), {'a', ' b'}) && isequal(deblank(['a  '; 'b  ']), ['a'; 'b']))
