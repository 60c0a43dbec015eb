% Signs and nots may follow each other.
%@ source: language.md 3.5
a = 3;
assert(- -a == 3 && -+a == -3 && ~~a == true && ~-a == false && isequal([- -1], 1) && 2 - -1 == 3 && 2--1 == 3 && 2+-1 == 1)
