% Categories by name; numbers count as codes.
%@ source: docs isstrprop
assert(isequal(isstrprop('a1 ', 'digit'), logical([0 1 0])) && isequal(isstrprop('a1 ', 'wspace'), logical([0 0 1])))
assert(isequal(isstrprop(65, 'alpha'), true) && isequal(isstrprop({'a'}, 'alpha'), {true}))
isstrprop('a', 'nothing')
%@ error: MATLAB:isstrprop:UnknownCategory
