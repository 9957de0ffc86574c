// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a recorder of systems keeps: each question once, with the first answer it got. For system_recorder.cpp and the
// parts beside it.
#pragma once

#include <map>
#include <mutex>
#include <utility>

namespace selfcheck {

/// Any thread. Two that ask the same for the first time at once may both reach the system; both get the same answer.
template<class Question, class Answer>
class RecorderMemory {
public:
    template<class Ask>
    [[nodiscard]] Answer answer(const Question &question, Ask ask)
    {
        {
            const std::lock_guard guard(m_lock);
            if (const auto known = m_answers.find(question); known != m_answers.end())
                return known->second;
        }
        Answer fresh = ask();
        const std::lock_guard guard(m_lock);
        return m_answers.try_emplace(question, std::move(fresh)).first->second;
    }

    [[nodiscard]] std::map<Question, Answer> all() const
    {
        const std::lock_guard guard(m_lock);
        return m_answers;
    }

private:
    mutable std::mutex m_lock;
    std::map<Question, Answer> m_answers;
};

} // namespace selfcheck
