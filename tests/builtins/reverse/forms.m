% Every text is turned round.
%@ source: docs reverse
assert(isequal(reverse('abc'), 'cba') && isequal(reverse(["ab" "c"]), ["ba" "c"]) && isequal(reverse({'ab'}), {'ba'}))
