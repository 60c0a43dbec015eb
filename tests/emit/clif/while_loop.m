% A condition at the start of each round, a counter that no range bounds.
k = 0; s = 1;
while k < 50
    k = k + 1; s = s * 1.5;
    if s > 100, s = 1; end
end
%| eval:3 (2)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 128, align = 8
%|     ss1 = explicit_slot 40, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 0
%|     v5 = iconst.i64 1
%|     v6 = iconst.i64 50
%|     v7 = f64const 0x1.8000000000000p0
%|     v8 = iconst.i64 100
%|     v9 = load.f64 notrap aligned readonly can_move v2
%|     v10 = load.f64 notrap aligned readonly can_move v2+8
%|     jump block1
%|
%| block1:
%|     jump block2(v9, v10)
%|
%| block2(v11: f64, v17: f64):
%|     v12 = f64const 0x1.9000000000000p5
%|     v13 = fcmp lt v11, v12  ; v12 = 0x1.9000000000000p5
%|     v14 = fcmp uge v11, v12  ; v12 = 0x1.9000000000000p5
%|     brif v14, block4, block5
%|
%| block4:
%|     v15 = iconst.i64 address
%|     store.f64 notrap aligned v11, v16
%|     store.f64 notrap aligned v17, v16+8
%|     return v15  ; v15 = address
%|
%| block5:
%|     v18 = f64const 0x1.0000000000000p0
%|     v19 = fadd.f64 v11, v18  ; v18 = 0x1.0000000000000p0
%|     v21 = fmul.f64 v17, v20  ; v20 = 0x1.8000000000000p0
%|     v22 = f64const 0x1.9000000000000p6
%|     v23 = fcmp lt v22, v21  ; v22 = 0x1.9000000000000p6
%|     v24 = fcmp uge v22, v21  ; v22 = 0x1.9000000000000p6
%|     brif v24, block7, block8
%|
%| block7:
%|     jump block9(v21)
%|
%| block8:
%|     v26 = f64const 0x1.0000000000000p0
%|     jump block9(v26)  ; v26 = 0x1.0000000000000p0
%|
%| block9(v33: f64):
%|     v27 = iconst.i64 address
%|     v28 = load.i8 notrap aligned v27  ; v27 = address
%|     brif v28, block11, block2(v31, v33)
%|
%| block11 cold:
%|     v30 = iconst.i64 address
%|     jump block10(v30)  ; v30 = address
%|
%| block10(v29: i64) cold:
%|     store.f64 notrap aligned v19, v16
%|     store.f64 notrap aligned v33, v32+8
%|     return v29
%| }
%|
