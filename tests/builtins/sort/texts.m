% Cells of texts and chars sort by code.
%@ source: octave-cli 7.3
assert(isequal(sort({'b','a','B'}),{'B','a','b'}) && strcmp(sort('hello'),'ehllo'))
