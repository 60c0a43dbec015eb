% Cells of texts and chars sort by code.
%@ source: MATLAB documentation
assert(isequal(sort({'b','a','B'}),{'B','a','b'}) && strcmp(sort('hello'),'ehllo'))
