% A variable made by evaluated text hides a function of its name.
%@ source: language.md 28.1
eval('gamma = [10 20];');
assert(gamma(2) == 20)
