% Two subscripts: what depends on one of them is computed outside of the loop over the other.
a = ones(10, 10); s = 0;
for j = 1:10
    for i = 1:10
        s = s + a(i, j);
    end
end
%| eval:5 (12)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 10
%|     v5 = iconst.i64 0
%|     v6 = iconst.i64 1
%|     v7 = load.i64 notrap aligned readonly can_move v2
%|     v8 = load.i64 notrap aligned readonly can_move v2+8
%|     v9 = load.i64 notrap aligned readonly can_move v2+16
%|     v10 = load.i64 notrap aligned readonly can_move v2+24
%|     v11 = load.f64 notrap aligned readonly can_move v2+32
%|     v12 = load.i64 notrap aligned readonly can_move v2+40
%|     v13 = load.i64 notrap aligned readonly can_move v2+48
%|     v14 = load.i64 notrap aligned readonly can_move v2+56
%|     v15 = load.i64 notrap aligned readonly can_move v2+64
%|     v16 = load.i64 notrap aligned readonly can_move v2+72
%|     v17 = load.i64 notrap aligned readonly can_move v2+80
%|     v18 = load.i64 notrap aligned readonly can_move v2+88
%|     v19 = load.i64 notrap aligned readonly can_move v2+96
%|     v20 = iconst.i64 1
%|     v21 = iconst.i64 1
%|     v22 = iconst.i64 -1
%|     v23 = iadd v17, v22  ; v22 = -1
%|     v24 = imul v23, v21  ; v21 = 1
%|     v25 = iadd v20, v24  ; v20 = 1
%|     v26 = iconst.i64 1
%|     v27 = isub v13, v26  ; v26 = 1
%|     v28 = iconst.i64 1
%|     v29 = iconst.i64 4096
%|     v30 = imul v28, v29  ; v28 = 1, v29 = 4096
%|     v31 = iadd v13, v30
%|     v32 = icmp slt v25, v31
%|     v33 = select v32, v25, v31
%|     store notrap aligned v17, v1+104
%|     v34 = iconst.i64 1
%|     store notrap aligned v34, v1+112  ; v34 = 1
%|     v35 = iconst.i64 1
%|     store notrap aligned v35, v1+120  ; v35 = 1
%|     v36 = iconst.i64 1
%|     v37 = iconst.i64 1
%|     v38 = iconst.i64 -1
%|     v39 = iadd v14, v38  ; v38 = -1
%|     v40 = imul v39, v37  ; v37 = 1
%|     v41 = iadd v36, v40  ; v36 = 1
%|     v42 = iconst.i64 1
%|     v43 = isub v12, v42  ; v42 = 1
%|     store notrap aligned v14, v1+64
%|     v44 = iconst.i64 1
%|     store notrap aligned v44, v1+72  ; v44 = 1
%|     v45 = iconst.i64 1
%|     store notrap aligned v45, v1+80  ; v45 = 1
%|     v46 = iconst.i64 0
%|     v47 = iadd v25, v46  ; v46 = 0
%|     v48 = icmp sle v47, v9
%|     v50 = icmp sgt v47, v9
%|     brif v50, block2, block3
%|
%| block3:
%|     v51 = iconst.i64 0
%|     v52 = iadd.i64 v12, v51  ; v51 = 0
%|     v53 = icmp sle v52, v10
%|     v54 = icmp sgt v52, v10
%|     brif v54, block2, block4
%|
%| block4:
%|     jump block5(v27, v12, v7, v9, v11, v33, v25, v1, v41)
%|
%| block7:
%|     v182 = iconst.i64 0
%|     v179 = iconst.i64 0
%|     v176 = iconst.i64 0
%|     v174 = iconst.i64 0
%|     v172 = f64const 0.0
%|     v170 = iconst.i64 0
%|     jump block6(v170, v172, v174, v176, v179, v182)  ; v170 = 0, v172 = 0.0, v174 = 0, v176 = 0, v179 = 0, v182 = 0
%|
%| block6(v55: i64, v76: f64, v77: i64, v92: i64, v144: i64, v154: i64):
%|     v56 = iconst.i64 1
%|     v57 = iadd v55, v56  ; v56 = 1
%|     v58 = iconst.i64 1
%|     v59 = iconst.i64 1
%|     v60 = iconst.i64 10
%|     v61 = isub v60, v59  ; v60 = 10, v59 = 1
%|     v62 = iconst.i64 1
%|     v63 = iadd v61, v62  ; v62 = 1
%|     v64 = iconst.i64 0
%|     v65 = icmp sge v61, v64  ; v64 = 0
%|     brif v65, block8, block9
%|
%| block9 cold:
%|     v66 = iconst.i64 36
%|     v67 = iconst.i64 address
%|     v68 = stack_addr.i64 ss1
%|     v69 = iconst.i64 address
%|     v70 = iconst.i64 0
%|     call_indirect sig0, v67(v68, v69, v0, v66, v70, v70)  ; v67 = address v69 = address v66 = 36, v70 = 0, v70 = 0
%|     v71 = stack_addr.i64 ss1
%|     v72 = load.i64 notrap v71
%|     v73 = iconst.i64 0
%|     v74 = icmp sge v72, v73  ; v73 = 0
%|     brif v74, block10, block11
%|
%| block11 cold:
%|     v75 = iconst.i64 1
%|     store.f64 notrap aligned v76, v77+8
%|     store.i64 notrap aligned v57, v77+16
%|     return v75  ; v75 = 1
%|
%| block10:
%|     v78 = load.i64 notrap aligned v0+2048
%|     jump block12(v154, v57, v76, v78, v92, v144)
%|
%| block8:
%|     v79 = iconst.i64 -1407374883553280
%|     store notrap aligned v79, v77+128  ; v79 = -1407374883553280
%|     v80 = fcvt_from_sint.f64 v59  ; v59 = 1
%|     v81 = bitcast.i64 v80
%|     store notrap aligned v81, v77+24
%|     v82 = iconst.i64 1
%|     v83 = isub.i64 v59, v82  ; v59 = 1, v82 = 1
%|     v84 = iconst.i64 1
%|     v85 = iconst.i64 4096
%|     v86 = imul v84, v85  ; v84 = 1, v85 = 4096
%|     v87 = iadd.i64 v59, v86  ; v59 = 1
%|     v88 = icmp.i64 slt v60, v87  ; v60 = 10
%|     v89 = select.i64 v88, v60, v87  ; v60 = 10
%|     store.i64 notrap aligned v63, v77+104
%|     v90 = iconst.i64 1
%|     store notrap aligned v90, v77+112  ; v90 = 1
%|     v91 = iconst.i64 1
%|     store notrap aligned v91, v77+120  ; v91 = 1
%|     v93 = iconst.i64 0
%|     v94 = iadd.i64 v60, v93  ; v60 = 10, v93 = 0
%|     v95 = icmp sle v94, v92
%|     v97 = icmp sgt v94, v92
%|     brif v97, block14, block15
%|
%| block15:
%|     jump block5(v83, v57, v144, v92, v76, v89, v60, v77, v154)  ; v60 = 10
%|
%| block5(v141: i64, v142: i64, v143: i64, v145: i64, v146: f64, v147: i64, v148: i64, v149: i64, v156: i64):
%|     jump block16(v141, v146, v147)
%|
%| block16(v98: i64, v117: f64, v119: i64):
%|     v99 = iconst.i64 1
%|     v100 = iadd v98, v99  ; v99 = 1
%|     v104 = iconst.i64 -1
%|     v105 = imul.i64 v103, v104  ; v104 = -1
%|     v106 = imul.i64 v101, v103
%|     v107 = iconst.i64 3
%|     v108 = ishl v105, v107  ; v107 = 3
%|     v109 = iadd.i64 v102, v108
%|     v110 = iconst.i64 3
%|     v111 = ishl v106, v110  ; v110 = 3
%|     v112 = iadd v109, v111
%|     v113 = iconst.i64 3
%|     v114 = ishl v100, v113  ; v113 = 3
%|     v115 = iadd v112, v114
%|     v116 = load.f64 notrap aligned v115-8
%|     v118 = fadd v117, v116
%|     v120 = icmp slt v100, v119
%|     v121 = icmp sge v100, v119
%|     brif v121, block18, block17
%|
%| block17:
%|     v122 = iconst.i64 1
%|     v123 = iadd.i64 v100, v122  ; v122 = 1
%|     jump block16(v100, v118, v119)
%|
%| block18:
%|     v124 = iconst.i64 address
%|     v125 = load.i8 notrap aligned v124  ; v124 = address
%|     brif v125, block20, block21
%|
%| block21:
%|     v128 = icmp.i64 slt v119, v127
%|     v129 = icmp.i64 sge v119, v127
%|     brif v129, block23, block22
%|
%| block22 cold:
%|     v130 = iconst.i64 1
%|     v131 = iconst.i64 4096
%|     v132 = imul v130, v131  ; v130 = 1, v131 = 4096
%|     v133 = iadd.i64 v119, v132
%|     v134 = icmp.i64 slt v127, v133
%|     v135 = select.i64 v134, v127, v133
%|     v136 = iconst.i64 1
%|     v137 = iadd.i64 v119, v136  ; v136 = 1
%|     jump block16(v119, v118, v135)
%|
%| block23:
%|     v138 = fcvt_from_sint.f64 v127
%|     v139 = bitcast.i64 v138
%|     store notrap aligned v139, v140+24
%|     jump block12(v156, v101, v118, v140, v103, v102)
%|
%| block12(v153: i64, v157: i64, v163: f64, v164: i64, v177: i64, v180: i64):
%|     v150 = iconst.i64 address
%|     v151 = load.i8 notrap aligned v150  ; v150 = address
%|     brif v151, block25, block26
%|
%| block26:
%|     v158 = icmp.i64 slt v157, v153
%|     v159 = icmp.i64 sge v157, v153
%|     brif v159, block28, block27
%|
%| block27:
%|     v160 = iconst.i64 1
%|     v161 = iadd.i64 v157, v160  ; v160 = 1
%|     jump block6(v157, v163, v164, v177, v180, v153)
%|
%| block28:
%|     v162 = iconst.i64 address
%|     store.f64 notrap aligned v163, v164+8
%|     store.i64 notrap aligned v153, v164+16
%|     return v162  ; v162 = address
%|
%| block2 cold:
%|     v165 = iconst.i64 0x4000_0030_0000_0000
%|     jump block1(v165)  ; v165 = 0x4000_0030_0000_0000
%|
%| block14 cold:
%|     v166 = iconst.i64 0x4000_0030_0000_0002
%|     jump block13(v166)  ; v166 = 0x4000_0030_0000_0002
%|
%| block20 cold:
%|     v167 = iconst.i64 address
%|     jump block19(v167)  ; v167 = address
%|
%| block25 cold:
%|     v168 = iconst.i64 address
%|     jump block24(v168)  ; v168 = address
%|
%| block1(v49: i64) cold:
%|     return v49
%|
%| block13(v96: i64) cold:
%|     store.f64 notrap aligned v76, v77+8
%|     store.i64 notrap aligned v57, v77+16
%|     return v96
%|
%| block19(v126: i64) cold:
%|     store.f64 notrap aligned v118, v140+8
%|     store.i64 notrap aligned v101, v140+16
%|     store.i64 notrap aligned v119, v140+24
%|     return v126
%|
%| block24(v152: i64) cold:
%|     store.f64 notrap aligned v163, v164+8
%|     store.i64 notrap aligned v157, v164+16
%|     return v152
%| }
%|
